using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class CentreDefectTests
{
    [Theory]
    [InlineData("grace-one-day-too-long", "2025-06-01T00:00:00", "expired", "grace")]
    [InlineData("grace-before-the-rule", "2024-12-01T23:59:59", "expired", "grace")]
    [InlineData("reminder-a-day-late", "2024-11-17T00:00:00", "reminder", "valid")]
    [InlineData("reminder-a-day-early", "2024-11-16T00:00:00", "valid", "reminder")]
    public async Task Dates_are_misjudged_on_the_edge(string name, string now, string right, string wrong)
    {
        var lastDay = name == "grace-before-the-rule" ? new LocalDate(2024, 11, 30) : new LocalDate(2025, 2, 17);
        Task<string> Probe(Reception r) => r.Verdict(r.TaroUntil(lastDay.Year, lastDay.Month, lastDay.Day));
        await Shows(name, now, Probe, right, wrong);
    }

    [Theory]
    [InlineData("revoked-accepted-in-grace", RevocationKind.Revoked, "revoked", "grace")]
    [InlineData("suspended-accepted", RevocationKind.Suspended, "suspended", "grace")]
    public async Task Withdrawals_are_overlooked(string name, RevocationKind kind, string right, string wrong)
    {
        Task<string> Probe(Reception r)
        {
            r.Centre.Revocations.Add("2711", new Revocation(kind, Instant.FromUtc(2025, 2, 1, 0, 0)));
            return r.Verdict(r.TaroUntil(2025, 2, 17));
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("medical-data-in-grace", true, true, "DiagnosisInfoConsFlg", "0", "1")]
    [InlineData("consent-ignored", false, false, "OperationInfoConsFlg", "0", "1")]
    [InlineData("basic-result-withheld-on-refusal", false, false, "Name", "架空　太郎", "")]
    [InlineData("viewing-without-limit", false, true, "PharmacistsInfoAvailableTime", "20250302090500", "20250303090500")]
    public async Task Results_are_spoilt(string name, bool grace, bool consent, string element, string right, string wrong)
    {
        async Task<string> Probe(Reception r)
        {
            var result = Encoding.UTF8.GetString(await r.Result(grace ? r.TaroUntil(2025, 2, 17) : Reception.Certificate("taro"), consent));
            return Value(result, element);
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("card-inquiry-marked-as-number", "ReferenceClassification", "1", "2")]
    [InlineData("dates-of-another-zone", "QualificationConfirmationDate", "20250301", "20250228")]
    [InlineData("times-of-refused-items", "OperationInfoConsTime", "", "20250301000000")]
    [InlineData("specific-disease-without-consent", "SpecificDiseasesDiseaseCategory", "", "1")]
    public async Task Headers_and_refused_items_are_spoilt(string name, string element, string right, string wrong)
    {
        async Task<string> Probe(Reception r)
        {
            var (_, json) = await r.Holder(Reception.Certificate("taro"));
            var isMixed = name == "times-of-refused-items";
            return Value(Encoding.UTF8.GetString(await r.Inquire(json.GetProperty("ticket").GetString()!, surgery: false, medical: isMixed, checkups: false, "2025-03-01T00:00:00")), element);
        }

        await Shows(name, "2025-03-01T00:30:00", Probe, right, wrong);
    }

    [Theory]
    [InlineData("placeholder-as-question-mark", "<Name>●橋　見本</Name>", "<Name>?橋　見本</Name>")]
    [InlineData("wrong-encoding-declared", "<CharacterCodeIdentifier>0<", "<CharacterCodeIdentifier>1<")]
    public async Task Texts_are_spoilt(string name, string right, string wrong)
    {
        async Task<string> Probe(Reception r)
        {
            var result = Encoding.UTF8.GetString(await r.Result(Reception.Certificate("takahashi"), person: "takahashi"));
            return result.Contains(right, StringComparison.Ordinal) ? right : result.Contains(wrong, StringComparison.Ordinal) ? wrong : result;
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("earlier-qualification-given", "InsurerName", "新架空健康保険組合", "架空健康保険組合")]
    [InlineData("lost-taken-for-valid", "QualificationValidity", "2", "1")]
    [InlineData("lost-qualification-hidden", "InsurerName", "架空健康保険組合", "")]
    public async Task Qualifications_are_mixed_up(string name, string element, string right, string wrong)
    {
        async Task<string> Probe(Reception r)
        {
            r.Centre.Register = name == "earlier-qualification-given"
                ? r.Centre.Register.WithNewer(Reception.TaroSubject, old => old with { InsurerName = "新架空健康保険組合", QualificationDate = new(2025, 2, 1) })
                : r.Centre.Register.With(Reception.TaroSubject, record => record with { DisqualificationDate = new LocalDate(2025, 2, 1) });
            return Value(Encoding.UTF8.GetString(await r.Result(Reception.Certificate("taro"))), element);
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("held-back-viewed", "DiagnosisInfoConsFlg", "0", "1")]
    [InlineData("forces-viewed", "DiagnosisInfoConsFlg", "0", "1")]
    [InlineData("share-in-other-element", "InsuredPartialContributionRatio", "", "020")]
    [InlineData("ticket-taken-for-granted", "QualificationValidity", "6", "1")]
    public async Task What_the_register_adds_is_overlooked(string name, string element, string right, string wrong)
    {
        async Task<string> Probe(Reception r)
        {
            r.Centre.Register = r.Centre.Register.With(Reception.TaroSubject, record => record with
            {
                IsViewingSuspended = name == "held-back-viewed",
                InsuredCardClassification = name == "forces-viewed" ? "07" : name == "ticket-taken-for-granted" ? "A1" : "01",
                ElderlyRecipient = new(new(2024, 8, 1), new(2024, 8, 1), new(2025, 7, 31), "020"),
            });
            return Value(Encoding.UTF8.GetString(await r.Result(Reception.Certificate("taro"))), element);
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Fact]
    public Task The_record_of_the_person_before_is_given() => Shows(
        "record-of-another-person",
        "2025-03-01T09:05:10",
        async reception =>
        {
            await reception.Result(Reception.Certificate("taro"));
            return Value(Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("takahashi"), person: "takahashi")), "NameKana");
        },
        "ﾀｶﾊｼ ﾐﾎﾝ",
        "ｶｸｳ ﾀﾛｳ");

    [Theory]
    [InlineData("iphone")]
    [InlineData("android")]
    public Task A_phone_is_given_the_cards_grace(string identity) => Shows(
        "phone-grace-granted",
        "2025-03-01T09:05:10",
        reception => reception.Verdict(reception.TaroUntil(2025, 2, 17), identity),
        "expired",
        "grace");

    [Fact]
    public Task A_deregistered_card_is_taken() => Shows(
        "deregistered-taken",
        "2025-03-01T09:05:10",
        reception =>
        {
            reception.Centre.Registrations.Deregister(Reception.TaroSubject, new LocalDate(2025, 1, 15));
            return reception.Verdict(Reception.Certificate("taro"));
        },
        "deregistered",
        "valid");

    [Fact]
    public Task A_registration_is_lost() => Shows(
        "registration-lost",
        "2025-03-01T09:05:10",
        async reception =>
        {
            reception.Centre.Registrations.NeverRegistered(Reception.TaroSubject);
            await RegistrationTests.RegisterAsync(reception);
            return await reception.Verdict(Reception.Certificate("taro"));
        },
        "valid",
        "not-registered");

    [Fact]
    public Task Eligibility_only_is_forgotten() => Shows(
        "eligibility-only-forgotten",
        "2025-03-01T09:05:10",
        async reception => Value(Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro"))), "DiagnosisInfoConsFlg"),
        "",
        "1",
        InstitutionAccess.EligibilityOnly);

    [Theory]
    [InlineData("newer-disclosed-by-number", "3 ", "3 新健保")]
    [InlineData("none-found-taken-for-lost", "4 ", "2 ")]
    [InlineData("first-of-several-given", "5 ", "1 架空　太郎")]
    [InlineData("marked-address-given", "1 ", "1 架空県見本市例示町１－２－３")]
    public async Task Inquiries_by_number_are_answered_wrongly(string name, string right, string wrong)
    {
        InsuredRecord Twin(InsuredRecord other, InsuredRecord taro) => other with { InsurerNumber = taro.InsurerNumber, InsuredCardSymbol = taro.InsuredCardSymbol, InsuredIdentificationNumber = taro.InsuredIdentificationNumber, InsuredBranchNumber = taro.InsuredBranchNumber, Birthdate = taro.Birthdate };
        async Task<string> Probe(Reception r)
        {
            var register = r.Centre.Register;
            var taro = Assert.IsType<RegisterReply.Found>(register.Find(Reception.TaroSubject, new(2025, 3, 1))).Record;
            r.Centre.Register = name switch
            {
                "newer-disclosed-by-number" => register.WithNewer(Reception.TaroSubject, record => record with { InsuredIdentificationNumber = "８８８", InsurerName = "新健保", QualificationDate = new(2025, 2, 10) }),
                "none-found-taken-for-lost" => register.Without(Reception.TaroSubject),
                "first-of-several-given" => register.With("TESTCARD00000299999003A", hanako => Twin(hanako, taro)),
                _ => register.With(Reception.TaroSubject, record => record with { IsAddressWithheld = true }),
            };
            var result = await QualificationAnswerTests.ByNumber(r);
            return $"{Value(result, "QualificationValidity")} {Value(result, name switch { "newer-disclosed-by-number" => "InsurerName", "marked-address-given" => "Address", _ => "Name" })}";
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("withheld-card-refused", true, false, "valid", "card-barred")]
    [InlineData("barred-card-taken", false, true, "card-barred", "valid")]
    public async Task Marks_of_insurers_are_misunderstood(string name, bool isWithheld, bool isBarred, string right, string wrong)
    {
        Task<string> Probe(Reception r)
        {
            r.Centre.Register = r.Centre.Register.With(Reception.TaroSubject, record => record with { IsAddressWithheld = isWithheld, IsCardBarred = isBarred });
            return r.Verdict(Reception.Certificate("taro"));
        }

        await Shows(name, "2025-03-01T09:05:10", Probe, right, wrong);
    }

    [Theory]
    [InlineData("visit-consent-forgotten", false, "OK", "Forbidden")]
    [InlineData("visit-consent-for-a-day", false, "OK", "Forbidden")]
    [InlineData("visit-cancel-ignored", true, "Forbidden", "OK")]
    public async Task Visits_are_kept_wrongly(string name, bool isCancelled, string right, string wrong)
    {
        async Task<string> Probe(CentreDefect? defect)
        {
            using var reception = await VisitInquiryTests.VisitedAsync(settings: new CentreSettings(Defect: defect));
            reception.Time.Set("2025-03-02T09:05:00");
            if (isCancelled)
            {
                reception.Centre.Visits.Cancel("1312345678", Reception.TaroSubject, VisitCanceller.Patient);
            }

            return (await VisitInquiryTests.AskAgainAsync(reception)).Status.ToString();
        }

        Assert.Equal(right, await Probe(null));
        var spoilt = CentreDefects.Find(name)!;
        Assert.Equal(wrong, await Probe(spoilt));
        Assert.True(spoilt.Injected);
    }

    [Theory]
    [InlineData(null, "0")]
    [InlineData("visit-change-ignored", "1")]
    public async Task A_change_of_the_consent_to_home_visits_is_overlooked(string? name, string flag)
    {
        var defect = name is null ? null : CentreDefects.Find(name);
        using var reception = await VisitInquiryTests.VisitedAsync(settings: new CentreSettings(Defect: defect));
        await VisitInquiryTests.AskAgainAsync(reception);
        reception.Centre.Visits.Change("1312345678", Reception.TaroSubject, new(false, false, false, true), new(2025, 3, 2, 10, 0));
        Assert.Equal(flag, Value((await VisitInquiryTests.AskAgainAsync(reception)).Body, "DiagnosisInfoConsFlg"));
        Assert.Equal(name is not null, defect?.Injected ?? false);
    }

    [Fact]
    public async Task A_defect_that_changed_nothing_was_not_injected()
    {
        foreach (var defect in CentreDefects.All().Where(d => d is not (WrongEncodingDeclared or ViewingWithoutLimit or CardInquiryMarkedAsNumber)))
        {
            using var reception = new Reception("2025-03-01T09:05:10", new CentreSettings(Defect: defect));
            await reception.Result(Reception.Certificate("taro"));
            Assert.False(defect.Injected, defect.Name);
        }
    }

    [Fact]
    public void Every_defect_has_a_name_of_its_own_and_is_found_by_it()
    {
        var names = CentreDefects.All().Select(d => d.Name).ToList();
        Assert.Equal(42, names.Distinct().Count());
        Assert.All(names, n => Assert.Equal(n, CentreDefects.Find(n)?.Name));
        Assert.Null(CentreDefects.Find("none"));
    }

    private static async Task Shows(
        string name, string now, Func<Reception, Task<string>> probe, string right, string wrong, InstitutionAccess access = InstitutionAccess.Full)
    {
        using (var sound = new Reception(now, new CentreSettings { Access = access }))
        {
            Assert.Equal(right, await probe(sound));
        }

        var defect = CentreDefects.Find(name)!;
        using var spoilt = new Reception(now, new CentreSettings(Defect: defect) { Access = access });
        Assert.Equal(wrong, await probe(spoilt));
        Assert.True(defect.Injected);
    }

    private static string Value(string xml, string element) =>
        System.Xml.Linq.XDocument.Parse(xml).Descendants(element).FirstOrDefault()?.Value ?? "";
}
