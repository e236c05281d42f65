package org.jalon.host.velocity;

import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

import java.io.InputStream;

/** Gives Velocity the templates of one source; a jar never changes while it is enabled. */
final class TemplateLoader extends ResourceLoader {
    private final TemplateSource source;

    TemplateLoader(TemplateSource source) {
        this.source = source;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // everything it needs came by the constructor
    }

    @Override
    public InputStream getResourceStream(String path) {
        return source.open(path.startsWith("/") ? path.substring(1) : path)
                .orElseThrow(() -> new ResourceNotFoundException("no template " + path));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
