package org.jalon.jiratypes;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this module declares, written the way the facts are written. */
final class Declarations {

    private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString");

    private Declarations() {}

    /** Every class of this module that stands for one of Jira's. */
    static List<Class<?>> types() throws IOException, URISyntaxException {
        Path root =
                Path.of(
                        JiraComponents.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.startsWith("com.") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - 6)))
                    .toList();
        }
    }

    static List<String> membersOf(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (visible(field.getModifiers())) {
                members.add(
                        words(field.getModifiers(), Modifier.isFinal(field.getModifiers()))
                                + name(field.getGenericType())
                                + " "
                                + field.getName());
            }
        }
        for (Constructor<?> made : type.getDeclaredConstructors()) {
            if (visible(made.getModifiers()) && !isDefaultConstructor(type, made)) {
                members.add(words(made.getModifiers(), false) + type.getName() + arguments(made));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (visible(method.getModifiers())
                    && !method.isBridge()
                    && !OBJECT_METHODS.contains(method.getName())) {
                members.add(
                        words(method.getModifiers(), false)
                                + typeParameters(method)
                                + name(method.getGenericReturnType())
                                + " "
                                + method.getName()
                                + arguments(method));
            }
        }
        return members;
    }

    static String name(Type type) {
        return type.getTypeName().replaceAll("java\\.lang\\.(?=[A-Z])", "");
    }

    private static String arguments(Executable member) {
        Type[] types = member.getGenericParameterTypes();
        String text =
                Arrays.stream(types).map(Declarations::name).collect(Collectors.joining(", "));
        if (member.isVarArgs()) {
            text = text.substring(0, text.length() - 2) + "...";
        }
        return "(" + text + ")";
    }

    private static String typeParameters(Method method) {
        if (method.getTypeParameters().length == 0) {
            return "";
        }
        return Arrays.stream(method.getTypeParameters())
                .map(Declarations::bounded)
                .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String bounded(TypeVariable<?> variable) {
        Type bound = variable.getBounds()[0];
        return variable.getName() + (bound == Object.class ? "" : " extends " + name(bound));
    }

    private static String words(int modifiers, boolean isFinal) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (isFinal ? "final " : "");
    }

    /** A class without fields says nothing by its public constructor without arguments. */
    private static boolean isDefaultConstructor(Class<?> type, Constructor<?> constructor) {
        return constructor.getParameterCount() == 0 && type.getDeclaredConstructors().length == 1;
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Declarations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
