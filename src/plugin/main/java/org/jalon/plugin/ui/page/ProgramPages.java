package org.jalon.plugin.ui.page;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.plugin.viewer.Texts;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The list of programs, the matrix of one program and the report of one checkpoint. A shell knows
 * nothing but the keys in its address: whether they exist for this viewer is answered by REST, so a
 * program that may not be seen looks exactly like one that does not exist.
 */
@LicensedOnly
public final class ProgramPages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer templates;
    private final transient PageBuilderService pages;
    private final transient LoginUriProvider login;
    private final transient JiraAuthenticationContext authentication;
    private final transient Texts texts;

    public ProgramPages(
            TemplateRenderer templates,
            PageBuilderService pages,
            LoginUriProvider login,
            JiraAuthenticationContext authentication,
            Texts texts) {
        this.templates = templates;
        this.pages = pages;
        this.login = login;
        this.authentication = authentication;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (authentication.getLoggedInUser() == null) {
            response.sendRedirect(login.getLoginUri(addressOf(request)).toASCIIString());
            return;
        }
        Optional<PageRoute> route = PageRoute.of(request.getPathInfo());
        if (route.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        render(route.get(), response);
    }

    private void render(PageRoute route, HttpServletResponse response) throws IOException {
        pages.assembler().resources().requireWebResource(route.webResource());
        Map<String, Object> context = new HashMap<>(route.values());
        context.put("title", texts.of(route.titleKey(), authentication.getLocale()));
        response.setContentType("text/html;charset=UTF-8");
        templates.render(route.template(), context, response.getWriter());
    }

    private static URI addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
