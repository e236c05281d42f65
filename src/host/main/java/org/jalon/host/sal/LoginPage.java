package org.jalon.host.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The address of Jira's login page, which leads back to where the person wanted to go. */
public final class LoginPage implements LoginUriProvider {
    private final Supplier<URI> site;

    /**
     * @param site for example {@code http://localhost:2990/jira}; asked when needed, the port is
     *     known late
     */
    public LoginPage(Supplier<URI> site) {
        this.site = site;
    }

    @Override
    public URI getLoginUri(URI returnTo) {
        String destination = URLEncoder.encode(returnTo.toString(), StandardCharsets.UTF_8);
        return URI.create(
                site.get() + "/login.jsp?permissionViolation=true&os_destination=" + destination);
    }
}
