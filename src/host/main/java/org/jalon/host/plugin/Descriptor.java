package org.jalon.host.plugin;

import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An add-on's {@code atlassian-plugin.xml} as read from its jar.
 *
 * @param root the {@code atlassian-plugin} element; never changed
 */
public record Descriptor(Element root) {
    private static final String FILE = "atlassian-plugin.xml";
    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    /**
     * What the host does something with, or rightly nothing: {@code rest-migration} only says that
     * we mean REST v2.
     */
    private static final Set<String> EMULATED =
            Set.of(
                    "plugin-info",
                    "description",
                    "resource",
                    "ao",
                    "rest",
                    "rest-migration",
                    "servlet",
                    "web-section",
                    "web-item",
                    "web-panel",
                    "web-resource",
                    "dashboard-item",
                    "workflow-validator",
                    "jql-function",
                    "velocity-allowlist");

    /**
     * @param jar its name, for the person who reads the refusal
     * @throws AddOnRefused if Jira would rewrite the jar before installing it, or manifest and
     *     descriptor disagree
     */
    static Descriptor of(Bundle bundle, String jar) throws IOException {
        Dictionary<String, String> headers = bundle.getHeaders();
        for (String needed : List.of(PLUGIN_KEY, "Spring-Context")) {
            if (headers.get(needed) == null) {
                throw new AddOnRefused(
                        jar + " is no transformerless add-on: its manifest has no " + needed);
            }
        }
        URL file = bundle.getEntry(FILE);
        if (file == null) {
            throw new AddOnRefused(jar + " has no " + FILE);
        }
        try (InputStream in = file.openStream()) {
            Descriptor descriptor = read(in);
            if (!descriptor.key().equals(headers.get(PLUGIN_KEY))) {
                throw new AddOnRefused(
                        jar
                                + " says "
                                + headers.get(PLUGIN_KEY)
                                + " in its manifest and "
                                + descriptor.key()
                                + " in its descriptor");
            }
            return descriptor;
        } catch (SAXException e) {
            throw new AddOnRefused(jar + ": " + FILE + " is not readable: " + e.getMessage(), e);
        }
    }

    private static Descriptor read(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Nodes made late would be made by several requests at once.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return new Descriptor(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser refuses its settings", e);
        }
    }

    public String key() {
        return root.getAttribute("key");
    }

    String version() {
        return children("plugin-info").stream()
                .flatMap(info -> new Module(null, info).childText("version").stream())
                .findFirst()
                .orElse("");
    }

    /** The direct children of that name, in order; a module that is disabled is left out. */
    List<Element> children(String name) {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .filter(element -> !element.getAttribute("state").equals("disabled"))
                .toList();
    }

    /** Module types the host does nothing with. */
    Set<String> notEmulated() {
        Set<String> names = new TreeSet<>();
        elements().forEach(element -> names.add(element.getTagName()));
        names.removeAll(EMULATED);
        return names;
    }

    private List<Element> elements() {
        List<Element> found = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
