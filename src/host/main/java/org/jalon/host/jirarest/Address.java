package org.jalon.host.jirarest;

import jakarta.servlet.http.HttpServletRequest;

import java.net.URI;

/**
 * Where the site is, for the {@code self} links.
 *
 * @param site base URL with context path, without a slash at the end
 */
record Address(String site) {

    static Address of(HttpServletRequest request) {
        URI url = URI.create(request.getRequestURL().toString());
        return new Address(
                url.getScheme() + "://" + url.getRawAuthority() + request.getContextPath());
    }

    /** A resource of the API; always with its number, also for who came by {@code latest}. */
    String api(String path) {
        return site + "/rest/api/2/" + path;
    }

    URI uri(String path) {
        return URI.create(api(path));
    }
}
