package org.linli.storage.jdbc;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.work.Office;
import org.linli.work.Recall;

/**
 * The library's classes once more, with an office that tells {@link GivenCommands} what it is given and what it answers. So the
 * parameters and decisions of every command are known, whichever command it is, and nothing in the library has to be there for that.
 */
final class TellingClasses extends ClassLoader {
    private static final String TAKES_COMMANDS =
            descriptor(Decision.class, Command.class, Record.class, Recall.class, Function.class);

    TellingClasses() {
        super(TellingClasses.class.getClassLoader());
    }

    /** Does the work of a class of the same name, made by its constructor without parameters, among these classes. */
    Object call(Class<? extends Callable<?>> work) throws Exception {
        Object made = loadClass(work.getName()).getDeclaredConstructor().newInstance();
        return ((Callable<?>) made).call();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.linli.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = name.equals(Office.class.getName()) ? telling(in.readAllBytes()) : in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] telling(byte[] office) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int[] told = {0};
        new ClassReader(office)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                MethodVisitor as = super.visitMethod(access, name, descriptor, signature, thrown);
                                boolean tells = name.equals("performed") && descriptor.equals(TAKES_COMMANDS);
                                told[0] += tells ? 1 : 0;
                                return tells ? telling(as) : as;
                            }
                        },
                        0);
        if (told[0] != 1) {
            throw new AssertionError("The office performs commands in another method than " + TAKES_COMMANDS);
        }
        return writer.toByteArray();
    }

    private static String descriptor(Class<?> result, Class<?>... parameters) {
        return Type.getMethodDescriptor(
                Type.getType(result), Stream.of(parameters).map(Type::getType).toArray(Type[]::new));
    }

    private static MethodVisitor telling(MethodVisitor method) {
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitCode() {
                super.visitCode();
                visitVarInsn(Opcodes.ALOAD, 1);
                visitVarInsn(Opcodes.ALOAD, 2);
                visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        Type.getInternalName(GivenCommands.class),
                        "tell",
                        descriptor(void.class, Command.class, Record.class),
                        false);
            }

            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.ARETURN) {
                    visitInsn(Opcodes.DUP);
                    visitVarInsn(Opcodes.ALOAD, 1);
                    visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            Type.getInternalName(GivenCommands.class),
                            "answered",
                            descriptor(void.class, Decision.class, Command.class),
                            false);
                }
                super.visitInsn(opcode);
            }
        };
    }
}
