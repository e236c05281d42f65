package org.jalon.host.web.page;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;

import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.velocity.SafeHtml;
import org.jalon.host.velocity.Templates;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the add-ons' modules tell about a part of a workflow. The workflow names the part's class
 * only, so that leads to the module, as in Jira.
 */
final class PartModules {
    static final String VIEW = "view";
    static final String EDIT = "edit-parameters";

    private final Plugins plugins;

    PartModules(Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * One of the module's views of the part; empty if no enabled add-on knows the class or has the
     * view.
     */
    Optional<SafeHtml> html(String view, WorkflowPart kind, AbstractDescriptor part) {
        return module(kind, part).flatMap(module -> html(module, view, part));
    }

    /** What the workflow is to keep of the form that the edit view showed. */
    Map<String, ?> saved(WorkflowPart kind, AbstractDescriptor part, Map<String, String[]> form) {
        return factory(module(kind, part).orElseThrow()).getDescriptorParams(new HashMap<>(form));
    }

    private Optional<Module> module(WorkflowPart kind, AbstractDescriptor part) {
        String className = kind.className(part);
        return plugins.modules(kind.module()).stream()
                .filter(
                        module ->
                                module.childText(kind.classElement())
                                        .filter(className::equals)
                                        .isPresent())
                .findFirst();
    }

    private static Optional<SafeHtml> html(Module module, String view, AbstractDescriptor part) {
        for (Element resource : module.children("resource")) {
            if (resource.getAttribute("name").equals(view)) {
                Map<String, Object> values =
                        new HashMap<>(factory(module).getVelocityParams(view, part));
                return Optional.of(
                        new SafeHtml(
                                Templates.of(module.plugin())
                                        .render(resource.getAttribute("location"), values)));
            }
        }
        return Optional.empty();
    }

    private static WorkflowPluginFactory factory(Module module) {
        return module.plugin()
                .create(module.attribute("class").orElseThrow(), WorkflowPluginFactory.class);
    }
}
