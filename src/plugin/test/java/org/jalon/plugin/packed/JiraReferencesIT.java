package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.objectweb.asm.Type;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The jar calls Jira only as far as it was declared, and the engines by their real types: a class
 * that came from anywhere else would prove nothing about a real Jira.
 */
public class JiraReferencesIT {

    private static final Map<String, String> HOMES =
            Map.of(
                    "com.atlassian", "jira-types",
                    "net.java.ao", "activeobjects",
                    "com.opensymphony.workflow", "osworkflow",
                    "com.opensymphony.module", "propertyset");

    private final AddOnJar jar = AddOnJar.open();
    private final Set<Reference> references =
            Reference.below(
                    ReferenceReader.of(jar), "com.atlassian", "com.opensymphony", "net.java.ao");

    @Test
    public void everyClassComesFromItsHome() throws Exception {
        List<String> strangers = new ArrayList<>();
        for (Reference reference : references) {
            if (!codeSource(load(reference.owner())).contains(home(reference.owner()))) {
                strangers.add(reference.owner());
            }
        }
        assertThat(references).isNotEmpty();
        assertThat(strangers).isEmpty();
    }

    @Test
    public void everyMemberIsDeclaredThere() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Reference reference : references) {
            if (!reference.isType() && !isDeclared(load(reference.owner()), reference)) {
                missing.add(reference.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Spring and Jira make objects by class name, so a name in XML is a reference as well. */
    @Test
    public void everyClassNamedInXmlIsDeclared() throws Exception {
        for (String name : XmlReferences.classNames(jar)) {
            if (name.startsWith("com.atlassian.")) {
                assertThat(codeSource(load(name))).as(name).contains("jira-types");
            }
        }
        assertThat(XmlReferences.classNames(jar)).isNotEmpty();
    }

    @Test
    public void everyFactoryMethodNamedInSpringXmlIsDeclared() throws Exception {
        for (Map.Entry<String, String> factory : XmlReferences.factoryMethods(jar).entrySet()) {
            String type = factory.getValue();
            String method = factory.getKey().split(" ")[0];
            assertThat(load(type).getMethods())
                    .as(factory.toString())
                    .anyMatch(declared -> declared.getName().equals(method));
        }
    }

    /** A package that only XML names is invisible to the tool that writes the imports. */
    @Test
    public void everyPackageThatIsNamedIsImportedOrOurs() throws Exception {
        Set<String> named = new TreeSet<>();
        references.forEach(reference -> named.add(reference.packageName()));
        for (String name : XmlReferences.classNames(jar)) {
            if (name.startsWith("com.") || name.startsWith("jakarta.")) {
                named.add(Reference.toType(name).packageName());
            }
        }
        assertThat(jar.mandatoryImports()).containsAll(named);
    }

    private static String home(String type) {
        return HOMES.entrySet().stream()
                .filter(home -> type.startsWith(home.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String codeSource(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, JiraReferencesIT.class.getClassLoader());
    }

    private static boolean isDeclared(Class<?> type, Reference reference) {
        if (type == null) {
            return false;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (isDeclared(implemented, reference)) {
                return true;
            }
        }
        return declares(type, reference) || isDeclared(type.getSuperclass(), reference);
    }

    private static boolean declares(Class<?> type, Reference reference) {
        for (Field field : type.getDeclaredFields()) {
            if (reference.name().equals(field.getName())
                    && reference.descriptor().equals(Type.getDescriptor(field.getType()))) {
                return true;
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (reference.name().equals("<init>")
                    && reference.descriptor().equals(Type.getConstructorDescriptor(constructor))) {
                return true;
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (reference.name().equals(method.getName())
                    && reference.descriptor().equals(Type.getMethodDescriptor(method))) {
                return true;
            }
        }
        return type.isInterface() && declares(Object.class, reference);
    }
}
