package org.jalon.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sends a visitor to the login page, to come back to what was asked for. */
public final class LoginRedirect {

    private LoginRedirect() {}

    public static void send(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path =
                request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        String query = request.getQueryString();
        boolean canComeBack = request.getMethod().equals("GET") && !path.equals("/");
        String destination = canComeBack ? (query == null ? path : path + "?" + query) : "";
        response.sendRedirect(request.getContextPath() + "/login.jsp" + parameter(destination));
    }

    private static String parameter(String destination) {
        return destination.isEmpty()
                ? ""
                : "?permissionViolation=true&"
                        + Destination.PARAMETER
                        + "="
                        + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }
}
