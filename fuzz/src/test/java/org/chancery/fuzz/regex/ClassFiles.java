package org.chancery.fuzz.regex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.fuzz.regex.Expression.Use;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the regular expressions in class files: what is compiled, and what is given to the methods of strings that take one. */
final class ClassFiles {

    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String MATCHER = "java/util/regex/Matcher";
    private static final String STRING = "java/lang/String";
    private static final Set<String> OF_STRINGS = Set.of("split", "replaceAll", "replaceFirst", "matches");

    private static final String MEASURING = "bench";

    private final List<Expression> found = new ArrayList<>();
    private final Set<String> unwritten = new TreeSet<>();

    /** What a class file compiled into a field, and how its methods use that field. */
    private record Kept(String place, String regex, int flags, Set<Use> uses) {}

    /** All class files of all modules that are built, but for the one that measures: its texts are chosen by whoever measures. */
    static ClassFiles ofAllModules(Path root) throws IOException {
        ClassFiles files = new ClassFiles();
        List<Path> classes;
        try (Stream<Path> modules = Files.list(root)) {
            classes = modules.filter(module -> !module.endsWith(MEASURING))
                    .map(module -> module.resolve(Path.of("target", "classes"))).filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
        for (Path folder : classes) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                    files.read(Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The expressions that are written down. */
    List<Expression> found() {
        return found;
    }

    /** Where expressions are put together while the program runs, as {@code Class.method}. */
    Set<String> unwritten() {
        return unwritten;
    }

    private void read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        Map<String, Kept> fields = new HashMap<>();
        String type = node.name.substring("org/chancery/".length()).replace('/', '.');
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof MethodInsnNode call) {
                    call(type, method, call, fields);
                }
            }
        }
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof FieldInsnNode field && field.getOpcode() != Opcodes.PUTSTATIC && field.getOpcode() != Opcodes.PUTFIELD
                        && fields.containsKey(field.name)) {
                    fields.get(field.name).uses().addAll(usesAfter(field));
                }
            }
        }
        fields.values().forEach(kept -> found.add(new Expression(
                kept.place(), kept.regex(), kept.flags(), kept.uses().isEmpty() ? EnumSet.of(Use.FIND) : kept.uses())));
    }

    private void call(String type, MethodNode method, MethodInsnNode call, Map<String, Kept> fields) {
        String place = type + "." + method.name.replace("<clinit>", "static").replace("<init>", "new");
        if (call.owner.equals(PATTERN) && (call.name.equals("compile") || call.name.equals("matches"))) {
            boolean flagged = call.desc.startsWith("(Ljava/lang/String;I)");
            AbstractInsnNode last = before(call);
            int flags = flagged ? number(last) : 0;
            AbstractInsnNode told = flagged ? before(last) : last;
            if (!(told instanceof LdcInsnNode constant) || !(constant.cst instanceof String regex)) {
                unwritten.add(place);
            } else if (after(call) instanceof FieldInsnNode field && (field.getOpcode() == Opcodes.PUTSTATIC || field.getOpcode() == Opcodes.PUTFIELD)) {
                fields.put(field.name, new Kept(type + "." + field.name, regex, flags, EnumSet.noneOf(Use.class)));
            } else {
                found.add(new Expression(place, regex, flags, usesAfter(call)));
            }
        } else if (call.owner.equals(STRING) && OF_STRINGS.contains(call.name)) {
            String regex = argument(call);
            if (regex == null) {
                unwritten.add(place);
            } else {
                found.add(new Expression(place, regex, 0, EnumSet.of(call.name.equals("matches") ? Use.MATCHES : Use.FIND)));
            }
        }
    }

    /** The first argument, where it is a constant right before the others, which are constants or one variable. */
    private static String argument(MethodInsnNode call) {
        int others = call.desc.contains(";I)") || call.desc.contains(";Ljava/lang/String;)") ? 1 : 0;
        AbstractInsnNode at = before(call);
        for (int i = 0; at != null && i < 12; i++, at = before(at)) {
            if (at instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                if (others == 0 || i > 0) {
                    return text;
                }
            } else if (others == 0) {
                return null;
            }
        }
        return null;
    }

    /** How the rest of a method, from where it has a pattern, may use it. More than it does is no harm: it is attacked in that way, too. */
    private static Set<Use> usesAfter(AbstractInsnNode from) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        AbstractInsnNode next = after(from);
        for (AbstractInsnNode at = next; at != null; at = at.getNext()) {
            if (at instanceof InvokeDynamicInsnNode made) {
                byReference(made).ifPresent(uses::add);
            }
            if (at instanceof MethodInsnNode call && call.owner.endsWith("/Cursor") && call.desc.startsWith("(Ljava/util/regex/Pattern;)")) {
                uses.add(Use.LOOKING_AT); // a cursor asks what stands where it is
                if (isChained(next, at)) {
                    return uses;
                }
            }
            if (at instanceof MethodInsnNode call && (call.owner.equals(MATCHER) || call.owner.equals(PATTERN))) {
                switch (call.name) {
                    case "matches" -> uses.add(Use.MATCHES);
                    case "lookingAt" -> uses.add(Use.LOOKING_AT);
                    case "find", "replaceAll", "replaceFirst", "results", "split", "splitAsStream", "asPredicate" -> uses.add(Use.FIND);
                    default -> {
                        continue;
                    }
                }
                if (isChained(next, at)) {
                    return uses;
                }
            }
        }
        return uses.isEmpty() ? EnumSet.of(Use.FIND) : uses;
    }

    private static Optional<Use> byReference(InvokeDynamicInsnNode made) {
        for (Object argument : made.bsmArgs) {
            if (argument instanceof Handle handle && handle.getOwner().equals(MATCHER)) {
                return switch (handle.getName()) {
                    case "matches" -> Optional.of(Use.MATCHES);
                    case "lookingAt" -> Optional.of(Use.LOOKING_AT);
                    case "find" -> Optional.of(Use.FIND);
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /** Whether a matcher is made and used at once, so that the use is that of this pattern. */
    private static boolean isChained(AbstractInsnNode from, AbstractInsnNode to) {
        for (AbstractInsnNode at = from; at != null && at != to; at = at.getNext()) {
            if (at.getOpcode() == Opcodes.ASTORE || at.getOpcode() == Opcodes.GETSTATIC) {
                return false;
            }
        }
        return true;
    }

    private static int number(AbstractInsnNode at) {
        if (at instanceof IntInsnNode constant) {
            return constant.operand;
        }
        return at instanceof InsnNode && at.getOpcode() >= Opcodes.ICONST_0 && at.getOpcode() <= Opcodes.ICONST_5
                ? at.getOpcode() - Opcodes.ICONST_0
                : 0;
    }

    private static AbstractInsnNode before(AbstractInsnNode at) {
        AbstractInsnNode before = at == null ? null : at.getPrevious();
        while (before != null && before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return before;
    }

    private static AbstractInsnNode after(AbstractInsnNode at) {
        AbstractInsnNode after = at.getNext();
        while (after != null && after.getOpcode() < 0) {
            after = after.getNext();
        }
        return after;
    }
}
