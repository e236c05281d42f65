package org.jalon.host.jirarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.JiraUser;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One's own account, and others by name or key. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class UserResource {
    private static final Set<String> PICKER_PARAMETERS = Set.of("query", "maxResults");
    private static final int MOST_PICKED = 50;

    private final JiraSite site;
    private final Acting acting;

    UserResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself(@Context HttpServletRequest request) {
        return people(request).account(acting.user());
    }

    @GET
    @Path("user")
    public Map<String, Object> user(
            @QueryParam("username") String name,
            @QueryParam("key") String key,
            @Context HttpServletRequest request) {
        acting.user();
        return people(request).account(found(name, key));
    }

    /** Whom Jira's pickers offer for what was typed: who is gone from it is not offered. */
    @GET
    @Path("user/picker")
    public Map<String, Object> picker(
            @QueryParam("query") String query,
            @QueryParam("maxResults") Integer most,
            @Context UriInfo address) {
        acting.user();
        for (String other : address.getQueryParameters().keySet()) {
            if (!PICKER_PARAMETERS.contains(other)) {
                throw new HostGap("/rest/api/2/user/picker", other);
            }
        }
        return new FoundUsers(query == null ? "" : query, most == null ? MOST_PICKED : most)
                .among(site.users().all());
    }

    private JiraUser found(String name, String key) {
        if (name != null) {
            return site.users()
                    .byName(name)
                    .orElseThrow(() -> missing("The user named '" + name + "' does not exist"));
        }
        if (key != null) {
            return site.users()
                    .byKey(key)
                    .orElseThrow(
                            () -> missing("The user with the key '" + key + "' does not exist"));
        }
        throw Rejected.invalid(
                List.of("Either the 'username' or the 'key' query parameters need to be provided"),
                Map.of());
    }

    private static Rejected missing(String message) {
        return Rejected.because(Reason.NOT_FOUND, message);
    }

    private PeopleJson people(HttpServletRequest request) {
        return new PeopleJson(site.users(), Address.of(request));
    }
}
