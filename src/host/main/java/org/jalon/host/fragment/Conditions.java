package org.jalon.host.fragment;

import com.atlassian.plugin.web.Condition;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the conditions of a module: all of its {@code condition} and {@code conditions} children
 * must hold; a {@code conditions} element joins its children by its {@code type}, AND unless it
 * says OR; {@code invert} turns one round.
 */
final class Conditions {
    private static final String STOCK = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final InstalledPlugin plugin;

    private Conditions(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    static Test of(Module module) {
        return new Conditions(module.plugin()).and(module.element());
    }

    private Test and(Element element) {
        List<Test> tests = children(element);
        return context -> tests.stream().allMatch(test -> test.holds(context));
    }

    private Test or(Element element) {
        List<Test> tests = children(element);
        return context -> tests.stream().anyMatch(test -> test.holds(context));
    }

    private List<Test> children(Element element) {
        List<Test> tests = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals("condition")) {
                tests.add(one(child));
            } else if (node instanceof Element child && child.getTagName().equals("conditions")) {
                tests.add(
                        child.getAttribute("type").equalsIgnoreCase("OR") ? or(child) : and(child));
            }
        }
        return tests;
    }

    private Test one(Element element) {
        Test test = stockOrOwn(element);
        return element.getAttribute("invert").equals("true")
                ? context -> !test.holds(context)
                : test;
    }

    private Test stockOrOwn(Element element) {
        String className = element.getAttribute("class");
        if (className.startsWith(STOCK)) {
            return switch (className.substring(STOCK.length())) {
                case "UserLoggedInCondition" -> context -> context.get("user") != null;
                default -> throw new HostGap(className, "shouldDisplay");
            };
        }
        Condition condition = plugin.create(className, Condition.class);
        condition.init(Parameters.of(element));
        return condition::shouldDisplay;
    }

    /** Whether a fragment is shown to this user at this place. */
    @FunctionalInterface
    interface Test {
        boolean holds(Map<String, Object> context);
    }
}
