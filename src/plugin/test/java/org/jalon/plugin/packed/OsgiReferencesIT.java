package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.w3c.dom.Element;

import java.util.Set;
import java.util.TreeSet;

/**
 * The add-on imports as services only types that an add-on built for Jira 11 was seen to import;
 * everything else is asked of {@code ComponentAccessor}. A service that Jira does not offer keeps
 * the add-on waiting for minutes and then disables it.
 */
public class OsgiReferencesIT {

    private static final String BLUEPRINT =
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    @Test
    public void onlyProvenServicesAreImported() {
        Set<String> imported = importedServices(AddOnJar.open());

        assertThat(imported).isNotEmpty().isSubsetOf(Table.read("/importable-services.tsv").keys());
    }

    private static Set<String> importedServices(AddOnJar jar) {
        Set<String> imported = new TreeSet<>();
        for (String file : jar.springFiles()) {
            for (Element element : XmlReferences.elements(jar.xml(file))) {
                if (isReference(element)) {
                    imported.add(element.getAttribute("interface"));
                    for (Element value : XmlReferences.below(element, "value")) {
                        imported.add(value.getTextContent().strip());
                    }
                }
                if (element.getAttribute("class").endsWith("OsgiServiceProxyFactoryBean")) {
                    for (Element value : XmlReferences.below(element, "value")) {
                        imported.add(value.getTextContent().strip());
                    }
                }
            }
        }
        imported.remove("");
        return imported;
    }

    private static boolean isReference(Element element) {
        return BLUEPRINT.equals(element.getNamespaceURI())
                && Set.of("reference", "list", "set").contains(element.getLocalName());
    }
}
