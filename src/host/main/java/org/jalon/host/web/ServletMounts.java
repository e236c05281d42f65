package org.jalon.host.web;

import jakarta.servlet.http.HttpServlet;

/** Where other engines hang their servlets into the site, before it starts. */
public interface ServletMounts {

    /**
     * @param pathSpec below the context, for example {@code /rest/*}
     */
    void add(String pathSpec, HttpServlet servlet);
}
