package org.jalon.host.velocity;

import java.io.InputStream;
import java.util.Optional;

/** Where templates come from: an add-on's jar, or the host's own class path. */
@FunctionalInterface
public interface TemplateSource {
    Optional<InputStream> open(String path);
}
