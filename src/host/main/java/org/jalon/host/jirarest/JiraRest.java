package org.jalon.host.jirarest;

import org.glassfish.jersey.server.ResourceConfig;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.rest.Failures;
import org.jalon.host.rest.RestSettings;
import org.jalon.host.rest.RestTree;
import org.jalon.host.rest.XsrfFilter;

import java.util.List;

/** Puts the resources of Jira's API together. */
public final class JiraRest {
    private JiraRest() {}

    /** {@code /rest/api/2} and {@code /rest/auth/1}. */
    public static List<RestTree> trees(JiraSite site) {
        Acting acting = new Acting(site.authentication());
        ResourceConfig api =
                bare("Jira API")
                        .register(new ServerInfoResource())
                        .register(new UserResource(site, acting))
                        .register(new ProjectResource(site, acting))
                        .register(new ConstantsResource(site, acting))
                        .register(new FieldResource(site, acting))
                        .register(new IssueResource(site, acting))
                        .register(new CreateMetaResource(site, acting))
                        .register(new TransitionResource(site, acting))
                        .register(new CommentResource(site, acting))
                        .register(new LinkResource(site, acting))
                        .register(new LinkTypeResource(site, acting))
                        .register(new ProjectKeyResource(site, acting))
                        .register(new WorkflowSchemeResource(site, acting))
                        .register(new SearchResource(site, acting));
        ResourceConfig auth = bare("Jira session").register(new SessionResource(site));
        return List.of(
                new RestTree(List.of("/api/2", "/api/latest"), api),
                new RestTree(List.of("/auth/1", "/auth/latest"), auth));
    }

    private static ResourceConfig bare(String name) {
        return RestSettings.bare()
                .setApplicationName(name)
                .register(new XsrfFilter())
                .register(new RejectedErrors())
                .register(new UnreadableErrors())
                .register(new Failures(name));
    }
}
