package org.jalon.host.web.page;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;

import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.velocity.SafeHtml;
import org.jalon.host.velocity.Templates;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the add-ons' {@code workflow-validator} modules tell about a validator in a workflow. The
 * workflow names the validator's class only, so that leads to the module, as in Jira.
 */
final class ValidatorModules {
    static final String VIEW = "view";
    static final String EDIT = "edit-parameters";

    private final Plugins plugins;

    ValidatorModules(Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * One of the module's views of the validator; empty if no enabled add-on knows the class or has
     * the view.
     */
    Optional<SafeHtml> html(String view, ValidatorDescriptor validator) {
        return module(validator).flatMap(module -> html(module, view, validator));
    }

    /** What the workflow is to keep of the form that the edit view showed. */
    Map<String, ?> saved(ValidatorDescriptor validator, Map<String, String[]> form) {
        return factory(module(validator).orElseThrow()).getDescriptorParams(new HashMap<>(form));
    }

    private Optional<Module> module(ValidatorDescriptor validator) {
        String className = String.valueOf(validator.getArgs().get("class.name"));
        return plugins.modules("workflow-validator").stream()
                .filter(
                        module ->
                                module.childText("validator-class")
                                        .filter(className::equals)
                                        .isPresent())
                .findFirst();
    }

    private static Optional<SafeHtml> html(
            Module module, String view, ValidatorDescriptor validator) {
        for (Element resource : module.children("resource")) {
            if (resource.getAttribute("name").equals(view)) {
                Map<String, Object> values =
                        new HashMap<>(factory(module).getVelocityParams(view, validator));
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
