package org.jalon.host.plugin;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One module element of an installed add-on's descriptor, such as a {@code web-panel}.
 *
 * @param plugin the add-on it belongs to
 * @param element the element as written in the descriptor; never changed
 */
public record Module(InstalledPlugin plugin, Element element) {

    /** The element's name, for example {@code web-item}. */
    public String type() {
        return element.getTagName();
    }

    public String key() {
        return element.getAttribute("key");
    }

    /** Plugin key and module key joined by a colon, Jira's complete key. */
    public String completeKey() {
        return plugin.key() + ":" + key();
    }

    /** The attribute's value, or empty where it is absent or blank. */
    public Optional<String> attribute(String name) {
        String value = element.getAttribute(name);
        return value.isBlank() ? Optional.empty() : Optional.of(value.trim());
    }

    /** The direct child elements of that name, in order. */
    public List<Element> children(String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The trimmed text of the first child of that name. */
    public Optional<String> childText(String name) {
        return children(name).stream().findFirst().map(child -> child.getTextContent().trim());
    }
}
