package org.jalon.host.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Jira's protection against forged forms: a cookie holds a token, and every form that changes
 * something must send the same token back as {@code atl_token}. A token dies when its holder logs
 * in or out.
 */
public final class XsrfToken {
    public static final String PARAMETER = "atl_token";
    public static final String COOKIE = "atlassian.xsrf.token";

    private static final String SERVER = "JALO-NDEV-HOST-0001";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfToken() {}

    /** The browser's token; a browser without one gets one with this response. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        return current(request)
                .orElseGet(() -> renew(request, response, request.getRemoteUser() != null));
    }

    public static boolean sentWith(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        return sent != null && cookie(request).filter(token -> same(token, sent)).isPresent();
    }

    static String renew(
            HttpServletRequest request, HttpServletResponse response, boolean loggedIn) {
        byte[] random = new byte[20];
        RANDOM.nextBytes(random);
        String token =
                SERVER + "_" + HexFormat.of().formatHex(random) + (loggedIn ? "_lin" : "_lout");
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
        return token;
    }

    private static Optional<String> current(HttpServletRequest request) {
        return request.getAttribute(COOKIE) instanceof String fresh
                ? Optional.of(fresh)
                : cookie(request);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
