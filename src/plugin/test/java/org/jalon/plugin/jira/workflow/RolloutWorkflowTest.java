package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

/** The workflow that an administrator imports. */
public class RolloutWorkflowTest {
    private final Document workflow = read();

    @Test
    public void aRolloutGoesThroughSevenStatuses() {
        assertThat(elements(workflow.getDocumentElement(), "step"))
                .extracting(step -> step.getAttribute("name"))
                .containsExactly(
                        "Scope",
                        "Plan",
                        "Build",
                        "Test",
                        "Go-live readiness",
                        "Hypercare",
                        "Closed");
    }

    @Test
    public void fiveTransitionsAreGuardedEachByItsCheckpoint() {
        Map<String, String> guards = new LinkedHashMap<>();
        for (Element action : elements(workflow.getDocumentElement(), "action")) {
            for (Element validator : elements(action, "validator")) {
                assertThat(argument(validator, "class.name"))
                        .isEqualTo(CheckpointValidator.class.getName());
                guards.put(
                        action.getAttribute("name"),
                        argument(validator, TransitionReading.CHECKPOINT));
            }
        }

        assertThat(guards)
                .containsExactly(
                        Map.entry("Pass scope checkpoint", "CP1"),
                        Map.entry("Commit plan", "CP2"),
                        Map.entry("Pass customs and security", "CP3"),
                        Map.entry("Go live", "CP4"),
                        Map.entry("Close rollout", "CP5"));
    }

    private static String argument(Element of, String name) {
        return elements(of, "arg").stream()
                .filter(arg -> arg.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document read() {
        try (InputStream in =
                RolloutWorkflowTest.class.getResourceAsStream(
                        "/jalon/workflow/rollout-workflow.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // The address of the document type has been dead for years.
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
