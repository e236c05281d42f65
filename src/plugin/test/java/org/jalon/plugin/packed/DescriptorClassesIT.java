package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;

import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.TablePrefix;

import org.junit.Test;
import org.w3c.dom.Element;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every class the descriptor names is in the jar, can be built, and is what Jira expects there. */
public class DescriptorClassesIT {

    private static final int PREFIX_OF_ACTIVE_OBJECTS = "AO_000000_".length();
    private static final int LONGEST_NAME = 30;

    private final AddOnJar jar = AddOnJar.open();
    private final Descriptor descriptor = new Descriptor(jar);

    @Test
    public void servletsConditionsAndContextProvidersCanBeBuilt() throws Exception {
        for (Element element : descriptor.all("servlet")) {
            assertBuilt(element.getAttribute("class"), HttpServlet.class);
        }
        for (Element element : descriptor.all("condition")) {
            assertBuilt(element.getAttribute("class"), Condition.class);
        }
        for (Element element : descriptor.all("context-provider")) {
            assertBuilt(element.getAttribute("class"), ContextProvider.class);
        }
    }

    @Test
    public void workflowPartsCanBeBuilt() throws Exception {
        for (Element element : descriptor.all("workflow-validator")) {
            assertBuilt(element.getAttribute("class"), WorkflowPluginValidatorFactory.class);
        }
        for (Element element : descriptor.all("validator-class")) {
            assertBuilt(text(element), Validator.class);
        }
        for (Element element : descriptor.all("workflow-condition")) {
            assertBuilt(element.getAttribute("class"), WorkflowPluginConditionFactory.class);
        }
        for (Element element : descriptor.all("condition-class")) {
            assertBuilt(text(element), com.opensymphony.workflow.Condition.class);
        }
        for (Element element : descriptor.all("workflow-function")) {
            assertBuilt(element.getAttribute("class"), WorkflowPluginFunctionFactory.class);
        }
        for (Element element : descriptor.all("function-class")) {
            assertBuilt(text(element), FunctionProvider.class);
        }
    }

    @Test
    public void jqlFunctionsCanBeBuilt() throws Exception {
        for (Element element : descriptor.all("jql-function")) {
            assertBuilt(element.getAttribute("class"), JqlFunction.class);
        }
    }

    /** No kind of class slips past the tests above unread. */
    @Test
    public void everyElementWithAClassIsOneOfTheKindsWeRead() {
        assertThat(descriptor.all())
                .filteredOn(element -> element.hasAttribute("class"))
                .extracting(Element::getTagName)
                .isSubsetOf(
                        "servlet",
                        "condition",
                        "context-provider",
                        "workflow-validator",
                        "workflow-condition",
                        "workflow-function",
                        "jql-function");
    }

    @Test
    public void restPackagesHoldResourcesThatCanBeBuilt() throws Exception {
        for (Element element : descriptor.all("package")) {
            List<Class<?>> resources = new ArrayList<>();
            for (String file : jar.classFiles()) {
                String name = file.replace(".class", "").replace('/', '.');
                if (name.startsWith(text(element) + ".")
                        && load(name).isAnnotationPresent(Path.class)) {
                    resources.add(load(name));
                }
            }
            assertThat(resources).as(text(element)).isNotEmpty();
            for (Class<?> resource : resources) {
                assertBuilt(resource.getName(), Object.class);
            }
        }
    }

    @Test
    public void entitiesFitTheNamesThatDatabasesAllow() throws Exception {
        var tables = new AtlassianTableNameConverter(new SixDigits());
        var columns = new AtlassianFieldNameConverter();

        assertThat(descriptor.all("entity")).isNotEmpty();
        for (Element element : descriptor.all("entity")) {
            Class<? extends RawEntity<?>> entity = entity(text(element));
            assertThat(entity).isInterface();
            assertThat(tables.getName(entity)).hasSizeLessThanOrEqualTo(LONGEST_NAME);
            for (Method accessor : entity.getDeclaredMethods()) {
                String column = columns.getName(accessor);
                assertThat(column == null ? "" : column)
                        .as(entity + "." + accessor.getName())
                        .hasSizeLessThanOrEqualTo(LONGEST_NAME);
            }
        }
    }

    @Test
    public void entitiesOfTheJarAreExactlyThoseOfTheDescriptor() throws Exception {
        List<String> entities = new ArrayList<>();
        for (String file : jar.classFiles()) {
            String name = file.replace(".class", "").replace('/', '.');
            if (!name.endsWith("package-info")
                    && !name.contains(".upgrade.")
                    && load(name).isInterface()
                    && RawEntity.class.isAssignableFrom(load(name))) {
                entities.add(name);
            }
        }
        assertThat(descriptor.all("entity"))
                .extracting(DescriptorClassesIT::text)
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    public void upgradeTasksHaveNumbersOfTheirOwn() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (Element element : descriptor.all("upgradeTask")) {
            Class<?> task = load(text(element));
            assertBuilt(text(element), ActiveObjectsUpgradeTask.class);
            assertThat(task.getSimpleName()).matches("Upgrade\\d{3}[A-Z]\\w+");
            numbers.add(task.getSimpleName().substring(7, 10));
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    public void everyMethodOfTheAllowListExists() throws Exception {
        for (Element element : descriptor.all("method")) {
            String[] parts = text(element).split("[#()]");
            assertThat(parts[0]).startsWith("org.jalon.");
            assertThat(signatures(load(parts[0])))
                    .contains(parts[1] + "(" + (parts.length > 2 ? parts[2] : "") + ")");
        }
    }

    private void assertBuilt(String name, Class<?> expected) throws Exception {
        assertThat(jar.has(name.replace('.', '/') + ".class")).as(name + " is in the jar").isTrue();
        Class<?> type = load(name);
        assertThat(expected).as(name).isAssignableFrom(type);
        assertThat(Modifier.isAbstract(type.getModifiers())).as(name + " is abstract").isFalse();
        assertThat(type.getConstructors()).as(name + " has one way to be built").hasSize(1);
    }

    private static List<String> signatures(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .map(
                        method ->
                                method.getName()
                                        + Arrays.stream(method.getParameterTypes())
                                                .map(Class::getName)
                                                .toList()
                                                .toString()
                                                .replace("[", "(")
                                                .replace("]", ")")
                                                .replace(" ", ""))
                .toList();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(String name) throws Exception {
        return (Class<? extends RawEntity<?>>) load(name);
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, DescriptorClassesIT.class.getClassLoader());
    }

    /** As long as the real prefix, which is made of a hash of our namespace. */
    private static final class SixDigits implements TablePrefix {

        @Override
        public String prepend(String name) {
            return "0".repeat(PREFIX_OF_ACTIVE_OBJECTS) + name;
        }
    }
}
