package org.jalon.plugin.packed;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The classes and members that the descriptor and the Spring files name. */
final class XmlReferences {

    private static final Pattern CLASS_NAME =
            Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)+(\\.[A-Z]\\w*)+");

    private XmlReferences() {}

    static Set<String> classNames(AddOnJar jar) {
        Set<String> names = new TreeSet<>();
        for (String file : wiring(jar)) {
            for (Element element : elements(jar.xml(file))) {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    addIfClass(((Attr) attributes.item(i)).getValue(), names);
                }
                if (element.getElementsByTagName("*").getLength() == 0) {
                    addIfClass(element.getTextContent(), names);
                }
            }
        }
        return names;
    }

    /** From {@code <method> <bean id>} to the class whose static method makes the bean. */
    static Map<String, String> factoryMethods(AddOnJar jar) {
        Map<String, String> factories = new TreeMap<>();
        for (String file : jar.springFiles()) {
            for (Element bean : elements(jar.xml(file))) {
                if (bean.hasAttribute("factory-method") && bean.hasAttribute("class")) {
                    factories.put(
                            bean.getAttribute("factory-method") + " " + bean.getAttribute("id"),
                            bean.getAttribute("class"));
                }
            }
        }
        return factories;
    }

    static List<Element> elements(Document document) {
        return list(document.getElementsByTagName("*"));
    }

    static List<Element> below(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> wiring(AddOnJar jar) {
        List<String> files = new ArrayList<>(jar.springFiles());
        files.add("atlassian-plugin.xml");
        return files;
    }

    private static void addIfClass(String text, Set<String> names) {
        if (CLASS_NAME.matcher(text.strip()).matches()) {
            names.add(text.strip());
        }
    }
}
