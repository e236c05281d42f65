package org.jalon.host.web.page;

/** A page or action of the site. */
@FunctionalInterface
public interface Page {

    /**
     * @throws org.jalon.host.jira.site.Rejected becomes the error page that fits
     */
    Answer answer(PageRequest request);
}
