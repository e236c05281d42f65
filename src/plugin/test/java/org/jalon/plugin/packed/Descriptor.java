package org.jalon.plugin.packed;

import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code atlassian-plugin.xml} as it lies in the jar, with the questions the tests ask of it. */
final class Descriptor {

    private final Element root;

    Descriptor(AddOnJar jar) {
        root = jar.xml("atlassian-plugin.xml").getDocumentElement();
    }

    List<Element> all() {
        return XmlReferences.elements(root.getOwnerDocument());
    }

    List<Element> all(String name) {
        return all().stream().filter(element -> element.getTagName().equals(name)).toList();
    }

    /** The modules: what stands directly below the root, with a key of its own. */
    List<Element> modules() {
        return children(root).stream()
                .filter(element -> !element.getTagName().equals("plugin-info"))
                .filter(element -> !element.getTagName().equals("resource"))
                .toList();
    }

    /** The comment headings of the blocks, in the order they stand in. */
    List<String> headings() {
        return List.copyOf(blocks().keySet());
    }

    /** From heading to the names of the elements that stand below it. */
    Map<String, List<String>> blocks() {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        String heading = "";
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Comment comment && isHeading(comment)) {
                heading = comment.getData().replace("=", "").strip();
                blocks.put(heading, new ArrayList<>());
            } else if (node instanceof Element element) {
                blocks.computeIfAbsent(heading, none -> new ArrayList<>())
                        .add(element.getTagName());
            }
        }
        return blocks;
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static boolean isHeading(Comment comment) {
        return comment.getData().strip().startsWith("===");
    }
}
