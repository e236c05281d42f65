package org.jalon.host.rest;

import jakarta.ws.rs.core.MediaType;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When Atlassian's REST takes a changing request for a forged one.
 *
 * <p>Only POST is ever refused: a browser's POST from another origin, or from none, whatever its
 * type; and anybody's POST of a type that an HTML form can send, or of no type, without the token.
 * PUT, PATCH and DELETE are logged and let through there, hence here too: browsers do not send them
 * across origins without asking first.
 */
final class XsrfRule {
    static final String TOKEN_HEADER = "X-Atlassian-Token";
    static final String EXCLUDED = "XsrfProtectionExcluded";

    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Pattern BROWSER =
            Pattern.compile("Firefox/|Chrome/|Chromium/|Safari/|Edg/|Opera|MSIE|Trident/");
    private static final Set<String> EXTENSIONS = Set.of("chrome-extension", "safari-extension");

    private XsrfRule() {}

    static boolean excluded(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals(EXCLUDED)) {
                return true;
            }
        }
        return false;
    }

    static boolean fromBrowser(String userAgent) {
        return userAgent != null && BROWSER.matcher(userAgent).find();
    }

    /** Whether an HTML form of any site could have sent it. */
    static boolean formCanSend(MediaType type) {
        return type == null
                || FORM_TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase());
    }

    static boolean tokenWaived(String header) {
        return header != null && (header.equals("no-check") || header.equalsIgnoreCase("nocheck"));
    }

    static boolean sameOrigin(String referrer, String origin, URI request) {
        return same(referrer, request) || same(origin, request) || extension(origin);
    }

    private static boolean same(String header, URI request) {
        URI other = parsed(header);
        return other != null
                && request.getScheme().equalsIgnoreCase(other.getScheme())
                && request.getHost().equalsIgnoreCase(other.getHost())
                && port(request) == port(other);
    }

    private static boolean extension(String origin) {
        URI uri = parsed(origin);
        return uri != null && uri.getScheme() != null && EXTENSIONS.contains(uri.getScheme());
    }

    private static URI parsed(String header) {
        if (header == null || header.isEmpty()) {
            return null;
        }
        int query = header.indexOf('?');
        try {
            return URI.create(query < 0 ? header : header.substring(0, query));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
