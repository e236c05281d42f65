package org.jalon.plugin.packed;

import org.objectweb.asm.Type;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The declarations of Jira's API that the jar calls, or implements for Jira to call. */
final class ApiUse {

    private final Set<String> used = new TreeSet<>();

    private ApiUse() {}

    static ApiUse of(AddOnJar jar) throws ClassNotFoundException {
        ApiUse use = new ApiUse();
        // ours as well: a call of an inherited method names our class as its owner
        for (Reference reference :
                Reference.below(ReferenceReader.of(jar), "com.atlassian", "org.jalon.plugin")) {
            use.add(reference);
        }
        for (String file : jar.classFiles()) {
            if (!file.endsWith("package-info.class")) {
                use.addImplemented(load(file.replace(".class", "").replace('/', '.')));
            }
        }
        for (var factory : XmlReferences.factoryMethods(jar).entrySet()) {
            for (Method method : load(factory.getValue()).getMethods()) {
                if (method.getName().equals(factory.getKey().split(" ")[0])) {
                    use.used.add(factory.getValue() + "#" + member(method));
                }
            }
        }
        return use;
    }

    boolean includes(ApiFact fact) {
        return used.contains(fact.isType() ? fact.type() : fact.type() + "#" + fact.member());
    }

    private void add(Reference reference) throws ClassNotFoundException {
        used.add(reference.owner());
        if (reference.isType()) {
            return;
        }
        String member = reference.name();
        if (reference.descriptor().startsWith("(")) {
            member +=
                    Arrays.stream(Type.getArgumentTypes(reference.descriptor()))
                            .map(type -> simple(type.getClassName()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        for (Class<?> type : withSupertypes(load(reference.owner()))) {
            used.add(type.getName() + "#" + member);
        }
    }

    private void addImplemented(Class<?> ours) {
        for (Class<?> type : withSupertypes(ours)) {
            if (type.getName().startsWith("com.atlassian.")) {
                for (Method method : type.getDeclaredMethods()) {
                    if (!Modifier.isStatic(method.getModifiers()) && declares(ours, method)) {
                        used.add(type.getName() + "#" + member(method));
                    }
                }
            }
        }
    }

    private static boolean declares(Class<?> ours, Method wanted) {
        return Arrays.stream(ours.getDeclaredMethods())
                .anyMatch(
                        method ->
                                method.getName().equals(wanted.getName())
                                        && method.getParameterCount()
                                                == wanted.getParameterCount());
    }

    private static List<Class<?>> withSupertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        if (type != null) {
            all.add(type);
            all.addAll(withSupertypes(type.getSuperclass()));
            for (Class<?> implemented : type.getInterfaces()) {
                all.addAll(withSupertypes(implemented));
            }
        }
        return all;
    }

    private static String member(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, ApiUse.class.getClassLoader());
    }
}
