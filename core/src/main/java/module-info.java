/** The domain of community governance (基层社区治理): aggregates, rules with their legal basis, and the storage port. */
@org.jspecify.annotations.NullMarked
module org.linli.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;

    exports org.linli.calendar;
    exports org.linli.charter;
    exports org.linli.code;
    exports org.linli.kernel;
    exports org.linli.report;
    exports org.linli.storage;
}
