package org.jalon.host.fragment;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which modules of one kind are shown at a place, lightest first. A condition that throws hides its
 * module, as in Jira.
 */
final class Visibility {
    private static final Logger LOG = LoggerFactory.getLogger(Visibility.class);
    private static final int STANDARD_WEIGHT = 1000;

    private final Plugins plugins;
    private final PerModule<Conditions.Test> tests = new PerModule<>(Conditions::of);

    Visibility(Plugins plugins) {
        this.plugins = plugins;
    }

    List<Module> shown(
            String type, String placeAttribute, String place, Map<String, Object> context) {
        return plugins.modules(type).stream()
                .filter(
                        module ->
                                module.attribute(placeAttribute).filter(place::equals).isPresent())
                .filter(module -> holds(module, context))
                .sorted(Comparator.comparingInt(Visibility::weight))
                .toList();
    }

    private boolean holds(Module module, Map<String, Object> context) {
        try {
            return tests.of(module).holds(context);
        } catch (HostGap gap) {
            throw gap;
        } catch (RuntimeException e) {
            LOG.error("Could not evaluate the condition of {}", module.completeKey(), e);
            return false;
        }
    }

    private static int weight(Module module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(STANDARD_WEIGHT);
    }
}
