package org.chancery.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void unseenCharactersGo() {
        assertThat(Prose.clean("\uFEFFthe am\u00ADbas\u200Bsador\u200E")).isEqualTo("the ambassador");
    }

    @Test
    void allWhiteSpaceBecomesSingleBlanks() {
        assertThat(Prose.clean("  Mr\u00A0Zelaya,\t\u2009in\r\n  Lima\u3000")).isEqualTo("Mr Zelaya, in Lima");
    }

    @Test
    void accentsAreComposed() {
        assertThat(Prose.clean("Ba\u0301rcena")).isEqualTo("Bárcena");
    }

    @Test
    void entitiesAreResolvedOnce() {
        assertThat(Prose.clean("AT&amp;T&#8217;s &quot;offer&quot; &amp;lt; R&D")).isEqualTo("AT&T’s \"offer\" &lt; R&D");
    }

    @Test
    void quotationMarksAndDashesStay() {
        assertThat(Prose.clean("“No” — he said, 2017–22")).isEqualTo("“No” — he said, 2017–22");
    }

    @Test
    void nonBreakingHyphenBecomesHyphen() {
        assertThat(Prose.clean("vice\u2011president")).isEqualTo("vice-president");
    }

    @Test
    void controlsOfWindowsPagesBecomeTheMarksTheyMeant() {
        assertThat(Prose.clean("Peru\u0092s \u0093no\u0094")).isEqualTo("Peru’s “no”");
    }

    @Test
    void codesThatSteerATerminalGo() {
        assertThat(Prose.clean("\u001B[1;31mPeru\u001B[0m \u001B]0;title\u0007recalls\u001B[2J \u009B5mits &#27;[7menvoy"))
                .isEqualTo("Peru recalls ›5mits envoy");
    }
}
