/** Work inside one transaction. */
package com.atlassian.sal.api.transaction;
