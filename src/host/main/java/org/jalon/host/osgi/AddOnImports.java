package org.jalon.host.osgi;

import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

import java.util.Collection;
import java.util.Set;

/**
 * Hides from add-ons the packages that only the container's own bundles need. Without it an add-on
 * would resolve here against parts of Spring that nobody has seen Jira export.
 */
final class AddOnImports implements ResolverHookFactory, ResolverHook {
    private final Set<String> hidden;
    private final Set<String> engines;

    /**
     * @param hidden packages no add-on may see
     * @param engines symbolic names of the bundles that may
     */
    AddOnImports(Set<String> hidden, Set<String> engines) {
        this.hidden = Set.copyOf(hidden);
        this.engines = Set.copyOf(engines);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(
            BundleRequirement requirement, Collection<BundleCapability> candidates) {
        if (!engines.contains(requirement.getRevision().getSymbolicName())) {
            candidates.removeIf(
                    candidate ->
                            hidden.contains(
                                    String.valueOf(
                                            candidate
                                                    .getAttributes()
                                                    .get(PackageNamespace.PACKAGE_NAMESPACE))));
        }
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {}

    @Override
    public void filterSingletonCollisions(
            BundleCapability singleton, Collection<BundleCapability> collisions) {}

    @Override
    public void end() {}
}
