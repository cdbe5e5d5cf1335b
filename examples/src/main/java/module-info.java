/** Runnable programs. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.linli.examples {
    requires static org.jspecify;
    requires com.h2database;
    requires com.zaxxer.hikari;
    requires java.management;
    requires java.naming;
    requires java.sql;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires org.linli.core;
    requires org.linli.storage.jdbc;
    requires org.linli.storage.memory;
}
