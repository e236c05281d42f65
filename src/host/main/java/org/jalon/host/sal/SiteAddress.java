package org.jalon.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

import java.net.URI;
import java.util.function.Supplier;

/** Where the site is reached: its whole address, or for links within it the context path. */
public final class SiteAddress implements ApplicationProperties {
    private final Supplier<URI> site;

    /**
     * @param site for example {@code http://localhost:2990/jira}; asked when needed, the port is
     *     known late
     */
    public SiteAddress(Supplier<URI> site) {
        this.site = site;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> site.get().toString();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> site.get().getPath();
        };
    }
}
