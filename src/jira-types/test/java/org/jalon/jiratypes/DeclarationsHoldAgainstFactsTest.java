package org.jalon.jiratypes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A wrong return or parameter type compiles here and fails with {@code NoSuchMethodError} on a
 * customer's Jira, so no declaration stands without a fact, and no fact is kept for nothing.
 */
public class DeclarationsHoldAgainstFactsTest {

    @Test
    public void everyDeclaredMemberIsAFact() throws Exception {
        assertThat(declaredMembers()).isNotEmpty().isSubsetOf(knownMembers());
    }

    @Test
    public void everyFactIsDeclared() throws Exception {
        assertThat(knownMembers()).isSubsetOf(declaredMembers());
    }

    @Test
    public void everyFactIsWrittenOnceAndNamesItsSource() throws Exception {
        assertThat(Facts.all()).extracting(Fact::qualified).doesNotHaveDuplicates();
        assertThat(Facts.all()).extracting(Fact::source).doesNotContain("");
        assertThat(Facts.all())
                .extracting(Fact::majors)
                .allMatch(majors -> majors.matches("(\\d+(,\\d+)*)?"));
    }

    @Test
    public void everyTypeIsOfTheKindItHasInJira() throws Exception {
        Map<String, String> facts = typeFacts();

        assertThat(Declarations.types())
                .extracting(Class::getName)
                .hasSameElementsAs(facts.keySet());
        for (Class<?> type : Declarations.types()) {
            assertThat(kind(type)).as(type.getName()).isEqualTo(kind(facts.get(type.getName())));
        }
    }

    @Test
    public void everySupertypeIsJirasOrOfTheJdk() throws Exception {
        Map<String, String> facts = typeFacts();

        for (Class<?> type : Declarations.types()) {
            for (Type supertype : supertypes(type)) {
                String name = Declarations.name(supertype);
                if (!supertype.getTypeName().startsWith("java.")) {
                    assertThat(facts.get(type.getName())).as(type.getName()).contains(name);
                }
            }
        }
    }

    @Test
    public void annotationsAreSeenAtRunTime() throws Exception {
        for (Class<?> type : Declarations.types()) {
            if (type.isAnnotation()) {
                assertThat(type.getAnnotation(Retention.class).value())
                        .as(type.getName())
                        .isEqualTo(RetentionPolicy.RUNTIME);
            }
        }
    }

    private static List<String> declaredMembers() throws Exception {
        List<String> declared = new ArrayList<>();
        for (Class<?> type : Declarations.types()) {
            for (String member : Declarations.membersOf(type)) {
                declared.add(type.getName() + ": " + member);
            }
        }
        return declared;
    }

    private static List<String> knownMembers() throws Exception {
        return Facts.all().stream().filter(fact -> !fact.isType()).map(Fact::qualified).toList();
    }

    private static Map<String, String> typeFacts() throws Exception {
        return Facts.all().stream()
                .filter(Fact::isType)
                .collect(Collectors.toMap(Fact::type, Fact::declaration));
    }

    private static List<Type> supertypes(Class<?> type) {
        List<Type> supertypes = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        return supertypes;
    }

    /** Interface, annotation, class; a final one may not be extended, so that counts too. */
    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        String sealed = Modifier.isFinal(type.getModifiers()) ? "final " : "";
        return type.isInterface() ? "interface" : sealed + "class";
    }

    private static String kind(String fact) {
        if (fact.startsWith("@interface") || fact.endsWith("annotation.Annotation")) {
            return "annotation";
        }
        return fact.startsWith("interface") ? "interface" : fact.replaceFirst("class .*", "class");
    }
}
