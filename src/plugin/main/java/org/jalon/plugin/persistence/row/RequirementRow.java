package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one version of a Standard says of one requirement. */
@Preload
@Table("REQUIREMENT")
public interface RequirementRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Standard, version and code. */
    @NotNull
    @Unique
    String getRequirementKey();

    void setRequirementKey(String requirementKey);

    @Indexed
    String getStandardKey();

    void setStandardKey(String standardKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getVersionName();

    void setVersionName(String versionName);

    String getChangeKind();

    void setChangeKind(String changeKind);

    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    String getKind();

    void setKind(String kind);

    boolean isLegal();

    void setLegal(boolean legal);

    boolean isAdaptable();

    void setAdaptable(boolean adaptable);

    String getWorkstreamCode();

    void setWorkstreamCode(String workstreamCode);
}
