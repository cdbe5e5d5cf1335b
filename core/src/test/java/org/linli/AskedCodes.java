package org.linli;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Form;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.literal.CommandCodes;
import org.linli.storage.Kind;
import org.linli.work.Reliance;

/**
 * Which findings the code of each command can make: the rules and the codes that the methods name which its method reaches, by
 * calls, by lambdas, and by what is built on a kind that is judged again, in the features. What the library's own machinery finds for
 * all commands is left out.
 */
final class AskedCodes {
    private static final String WORK = "org/linli/work/";

    /** What a unit of work is told to do with what is built on a kind, and what each reliance is asked then. */
    private static final Map<String, String> AGAIN = Map.of("rejudged", "rejudged", "closed", "recordedAfter");

    private static final List<Reliance<?>> RELIANCES = Registry.RELIANCES;

    private static final List<String> MACHINERY = Stream.of("work", "kernel", "storage", "seal", "vault")
            .map(room -> String.join("/", "org", "linli", room, ""))
            .toList();

    private final Set<String> known = Set.copyOf(Linli.rulebook().codes());
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();

    private AskedCodes() {}

    /** Of the classes of main code. */
    static AskedCodes of(Path classes) {
        AskedCodes asked = new AskedCodes();
        try (Stream<Path> files = Files.walk(classes.resolve("org/linli"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(asked.new Type(), ClassReader.SKIP_FRAMES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asked;
    }

    Set<String> of(Command<?> command) {
        String owner = CommandCodes.useCase(command).getName().replace('.', '/');
        Deque<String> next = new ArrayDeque<>(bodies.keySet().stream()
                .filter(method -> method.startsWith(owner + "." + command.name() + "("))
                .toList());
        command.parameters().stream()
                .map(Command.Parameter::type)
                .filter(Form.class::isAssignableFrom)
                .map(form -> form.getName().replace('.', '/') + ".mistakes()Ljava/util/List;")
                .forEach(next::add);
        Set<String> seen = new HashSet<>();
        Set<String> codes = new HashSet<>();
        while (!next.isEmpty()) {
            String method = next.remove();
            if (seen.add(method)) {
                Body body = bodies.getOrDefault(method, Body.NONE);
                codes.addAll(body.codes());
                body.calls().stream().flatMap(this::meant).forEach(next::add);
            }
        }
        return codes;
    }

    /** The methods that a call can mean: the one itself, where it is inherited from, and where it is written anew. */
    private Stream<String> meant(String call) {
        String owner = call.substring(0, call.indexOf('.'));
        if (MACHINERY.stream().anyMatch(owner::startsWith)) {
            return Stream.of();
        }
        String rest = call.substring(owner.length());
        return Stream.concat(
                inherited(owner, rest),
                below.getOrDefault(owner, Set.of()).stream()
                        .map(type -> type + rest)
                        .filter(bodies::containsKey));
    }

    private Stream<String> inherited(String owner, String rest) {
        return bodies.containsKey(owner + rest)
                ? Stream.of(owner + rest)
                : above.getOrDefault(owner, List.of()).stream().flatMap(type -> inherited(type, rest));
    }

    private final class Type extends ClassVisitor {
        private String name = "";

        Type() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            name = type;
            List<String> parents = Stream.concat(Stream.ofNullable(parent), Stream.of(interfaces))
                    .filter(each -> each.startsWith("org/linli/"))
                    .toList();
            above.put(type, parents);
            parents.forEach(
                    each -> below.computeIfAbsent(each, any -> new HashSet<>()).add(type));
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            Body body = new Body(new HashSet<>(), new HashSet<>());
            bodies.put(name + "." + method + descriptor, body);
            return new Reader(body);
        }
    }

    private final class Reader extends MethodVisitor {
        private final Body body;
        private final Set<Kind<?>> kinds = new HashSet<>();

        Reader(Body body) {
            super(Opcodes.ASM9);
            this.body = body;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            body.calls().add(owner + "." + name + descriptor);
            if (owner.startsWith(WORK) && AGAIN.containsKey(name)) {
                relying(AGAIN.get(name)).forEach(body.calls()::add);
            }
        }

        /** What the method of each reliance on a kind that was read before is; it stands for each class, as compiled. */
        private Stream<String> relying(String method) {
            return RELIANCES.stream()
                    .filter(reliance -> kinds.contains(reliance.on()))
                    .map(reliance -> reliance.getClass())
                    .flatMap(type -> Stream.of(type.getDeclaredMethods())
                            .filter(each -> each.getName().equals(method))
                            .map(each -> type.getName().replace('.', '/') + "." + method
                                    + MethodType.methodType(each.getReturnType(), each.getParameterTypes())
                                            .toMethodDescriptorString()));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Stream.of(arguments)
                    .filter(Handle.class::isInstance)
                    .map(Handle.class::cast)
                    .forEach(handle -> body.calls().add(handle.getOwner() + "." + handle.getName() + handle.getDesc()));
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text && known.contains(text)) {
                body.codes().add(text);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && owner.startsWith("org/linli/")) {
                Object value = constant(owner.replace('/', '.'), name);
                rules(value).forEach(rule -> body.codes().add(rule.id()));
                if (value instanceof Kind<?> kind) {
                    kinds.add(kind);
                }
            }
        }
    }

    private static Stream<Rule<?>> rules(Object constant) {
        if (constant instanceof Rule<?> rule) {
            return Stream.of(rule);
        }
        if (constant instanceof RuleSet<?> set) {
            return set.rules().stream().map(rule -> rule);
        }
        return constant instanceof Collection<?> all ? all.stream().flatMap(AskedCodes::rules) : Stream.of();
    }

    private static Object constant(String type, String name) {
        try {
            Field field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (NoSuchFieldException inherited) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private record Body(Set<String> calls, Set<String> codes) {
        static final Body NONE = new Body(Set.of(), Set.of());
    }
}
