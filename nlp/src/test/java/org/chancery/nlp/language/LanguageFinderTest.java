package org.chancery.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {

    private static final LanguageFinder FINDER = LanguageFinder.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        en | The government of Peru said on Thursday that it had recalled its ambassador to Chile for talks.
        fr | Le Pérou a rappelé jeudi son ambassadeur au Chili pour des consultations, selon le ministère, qui n'est pas surpris.
        es | El Perú retiró el jueves a su embajador en Chile, según informó la cancillería, y no volverá por ahora, dijo el ministro.
        pt | O Peru chamou o seu embaixador no Chile para consultas na quinta-feira, segundo um comunicado do ministério da capital.
        it | Il Perù ha richiamato il suo ambasciatore in Cile per consultazioni, secondo una nota della cancelleria, che non è stata pubblicata.
        de | Peru hat am Donnerstag seinen Botschafter in Chile zurückgerufen und die Gespräche mit der Regierung nicht beendet.
        nl | Peru heeft donderdag zijn ambassadeur in Chili teruggeroepen en de gesprekken met het land zijn niet van de baan.
        id | Peru pada hari Kamis menarik duta besar yang bertugas di Chile untuk konsultasi dan tidak akan kembali dalam waktu dekat.
        tr | Peru, perşembe günü Şili büyükelçisini istişareler için geri çağırdı ve bu karar ile ilişkiler daha da gerildi, olarak açıkladı.
        ru | Россия отозвала своего посла в Вашингтоне для консультаций, сообщила пресс-служба МИД. Это решение было принято в среду.
        uk | Україна відкликала свого посла для консультацій, повідомило її міністерство.
        zh | 中国外交部发言人周二宣布，中国决定召回驻立陶宛大使，并要求立陶宛政府召回驻华大使。
        ja | 日本政府は木曜日、駐チリ大使を一時帰国させると発表した。
        ko | 정부는 목요일 칠레 주재 대사를 소환했다고 밝혔다.
        ar | أعلن وزير الخارجية الجزائري يوم الثلاثاء قطع العلاقات الدبلوماسية مع المغرب.
        fa | وزارت خارجه ایران سفیر خود را برای گفتگو فراخواند و پیام داد.
        he | ממשלת ישראל החזירה את השגריר להתייעצויות ביום חמישי.
        """)
    void languageIsToldFromOneSentence(String language, String text) {
        assertThat(FINDER.find(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lima",
                "4 March 2021",
                "Peru met Chile. Chile met Peru. Peru met Bolivia. Bolivia met Chile. Chile met Peru. Peru met Chile.",
                "Universidad Nacional Mayor de San Marcos de la Ciudad de los Reyes de Lima",
            })
    void tooLittleTellsNothing(String text) {
        assertThat(FINDER.find(text)).isEmpty();
    }

    @Test
    void englishFullOfForeignNamesIsEnglish() {
        String text = "Andrés Manuel López Obrador of the Movimiento de Regeneración Nacional met the president of La Paz de la"
                + " Verdad y de los Pueblos at the Palacio de los Deportes, where he said that the Universidad de las Américas"
                + " would not be closed by the government.";

        assertThat(FINDER.find(text)).contains("en");
    }

    @Test
    void aChineseNameInEnglishIsEnglish() {
        assertThat(FINDER.find("The ministry said that Xi Jinping (习近平) had met the premier of Peru at the summit in Lima."))
                .contains("en");
    }
}
