package org.jalon.host.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.HostGap;
import org.jalon.host.fragment.PerModule;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.web.session.LoginRedirect;
import org.jalon.host.web.session.LoginSession;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The add-ons' {@code servlet} modules below {@code /plugins/servlet}. As in Jira since 10, a
 * servlet serves licensed users only unless its class is annotated otherwise.
 */
final class AddOnServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SECURITY = LicensedOnly.class.getPackageName();

    private final transient Plugins plugins;
    private final transient Users users;
    private final transient LoginSession sessions;
    private final transient PerModule<HttpServlet> servlets = new PerModule<>(this::make);

    AddOnServlets(Plugins plugins, Users users, LoginSession sessions) {
        this.plugins = plugins;
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<AddOnPath> found =
                plugins.modules("servlet").stream()
                        .flatMap(module -> AddOnPath.match(module, path).stream())
                        .findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = servlets.of(found.get().module());
        Optional<JiraUser> user = sessions.user(request);
        if (unrestricted(servlet.getClass()) || user.filter(users::licensed).isPresent()) {
            servlet.service(found.get().below(request), response);
        } else if (user.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            LoginRedirect.send(request, response);
        }
    }

    private HttpServlet make(Module module) {
        HttpServlet servlet =
                module.plugin().create(module.attribute("class").orElseThrow(), HttpServlet.class);
        try {
            servlet.init(getServletConfig());
        } catch (ServletException e) {
            throw new IllegalStateException(module.completeKey() + " cannot be initialised", e);
        }
        return servlet;
    }

    private static boolean unrestricted(Class<?> type) {
        Arrays.stream(type.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(known -> known.getPackageName().equals(SECURITY))
                .filter(known -> known != LicensedOnly.class && known != UnrestrictedAccess.class)
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw new HostGap(unknown.getName(), "on a servlet");
                        });
        return type.isAnnotationPresent(UnrestrictedAccess.class);
    }
}
