package org.jalon.host.resource;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Optional;

/**
 * Scripts, styles and other files that belong together, as an add-on's {@code web-resource} module
 * names them.
 */
record WebResource(Module module) {
    private static final String I18N_TRANSFORMER = "jsI18n";

    WebResource {
        refuse(module, "data");
        refuse(module, "condition");
        refuse(module, "conditions");
    }

    String key() {
        return module.completeKey();
    }

    InstalledPlugin plugin() {
        return module.plugin();
    }

    List<String> contexts() {
        return texts("context");
    }

    List<String> dependencies() {
        return texts("dependency");
    }

    List<ResourceFile> files() {
        return module.children("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(
                        resource ->
                                new ResourceFile(
                                        resource.getAttribute("name"),
                                        resource.getAttribute("location")))
                .toList();
    }

    boolean has(String extension) {
        return files().stream().anyMatch(file -> file.is(extension));
    }

    /**
     * Whether the module asks Jira to put the texts of the user's language into files of that kind.
     */
    boolean translated(String extension) {
        boolean translated = false;
        for (Element transformation : module.children("transformation")) {
            if (transformation.getAttribute("extension").equals(extension)) {
                translated |= transformers(transformation);
            }
        }
        return translated;
    }

    Optional<String> locate(String requested) {
        return files().stream().flatMap(file -> file.locate(requested).stream()).findFirst();
    }

    private boolean transformers(Element transformation) {
        NodeList transformers = transformation.getElementsByTagName("transformer");
        for (int i = 0; i < transformers.getLength(); i++) {
            String key = ((Element) transformers.item(i)).getAttribute("key");
            if (!key.equals(I18N_TRANSFORMER)) {
                throw new HostGap("web-resource-transformer", key);
            }
        }
        return transformers.getLength() > 0;
    }

    private List<String> texts(String name) {
        return module.children(name).stream().map(child -> child.getTextContent().trim()).toList();
    }

    private static void refuse(Module module, String child) {
        if (!module.children(child).isEmpty()) {
            throw new HostGap("web-resource " + module.completeKey(), child);
        }
    }
}
