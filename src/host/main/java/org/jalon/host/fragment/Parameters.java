package org.jalon.host.fragment;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code <param name value>} or {@code <param name>text</param>} children of a descriptor
 * element.
 */
final class Parameters {

    private Parameters() {}

    static Map<String, String> of(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals("param")) {
                String value =
                        child.hasAttribute("value")
                                ? child.getAttribute("value")
                                : child.getTextContent().trim();
                values.put(child.getAttribute("name"), value);
            }
        }
        return Map.copyOf(values);
    }
}
