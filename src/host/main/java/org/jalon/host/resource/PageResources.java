package org.jalon.host.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the page being made on this thread has asked for so far. */
public final class PageResources
        implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
        required.get().add(moduleKey);
        return this;
    }

    /** Takes what was asked for; the next page of the thread starts empty. */
    public Set<String> take() {
        Set<String> taken = required.get();
        required.remove();
        return taken;
    }
}
