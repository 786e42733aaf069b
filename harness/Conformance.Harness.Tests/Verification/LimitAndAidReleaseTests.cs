using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

/// <summary>限度額, 医療費助成 and the form of the prescription at the release stage (facts/eligibility.md 5.3, 5.7).</summary>
public sealed class LimitAndAidReleaseTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private static readonly LocalDateTime Now = new(2025, 3, 1, 9, 5, 0);
    private static readonly HighCostLimit Limit = new("01", "B05", new LocalDate(2024, 8, 1), new LocalDate(2024, 8, 1), new LocalDate(2026, 7, 31));
    private static readonly MedicalAid Aid = new("80137999", "1234567", new LocalDate(2024, 4, 1), new LocalDate(2029, 3, 31));
    private static readonly SpecificDisease Disease = new("1", new LocalDate(2024, 8, 1), new LocalDate(2024, 8, 1), new LocalDate(2026, 7, 31), "10000");
    private readonly TestHolder _holder = holder;

    [Theory]
    [InlineData("2024-10-06", true)]
    [InlineData("2024-10-07", false)]
    public void The_limit_needed_consent_until_2024_10_06(string day, bool needed) =>
        Assert.Equal(needed, HighCostLimitConsent.IsNeededOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("2024-10-06", false, false)]
    [InlineData("2024-10-06", true, true)]
    [InlineData("2024-10-07", false, true)]
    [InlineData("2024-10-07", true, true)]
    public void The_limit_is_given_after_consent_or_without_by_the_day(string day, bool consent, bool given)
    {
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new LocalTime(9, 5));
        var release = Release.Decide(Answer(2026), new ConsentAnswers(false, false, false, false, now) { HighCostLimit = consent }, now);
        Assert.Equal(given ? Limit : null, release.HighCostLimit);
    }

    [Theory]
    [InlineData("2025-02-28", "2026-07-31", "2025-03-01", true)]
    [InlineData("2025-03-01", "2025-03-01", "2025-03-01", true)]
    [InlineData("2025-03-02", "2026-07-31", "2025-03-01", false)]
    [InlineData("2024-08-01", "2025-02-28", "2025-03-01", false)]
    public void Limit_and_aid_are_given_from_their_first_day_to_their_last(string from, string to, string day, bool given)
    {
        var term = (From: NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, To: NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value);
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new LocalTime(9, 5));
        var record = Record with { HighCostLimit = Limit with { ValidFrom = term.From, ValidTo = term.To }, MedicalAid = Aid with { ValidFrom = term.From, ValidTo = term.To } };
        var release = Release.Decide(Answer(2026, record), new ConsentAnswers(false, false, false, false, now) { MedicalAid = true }, now);
        Assert.Equal((given, given), (release.HighCostLimit is not null, release.MedicalAid is not null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Aid_is_given_after_a_yes_alone(bool yes)
    {
        var release = Release.Decide(Answer(2026), new ConsentAnswers(false, false, false, false, Now) { MedicalAid = yes }, Now);
        Assert.Equal(yes ? Aid : null, release.MedicalAid);
    }

    [Theory]
    [InlineData(2026, true, true)]
    [InlineData(2026, false, false)]
    [InlineData(2025, true, false)]
    public void Specific_diseases_are_given_after_a_yes_alone_and_not_in_grace(int lastDay, bool yes, bool given)
    {
        var record = Record with { SpecificDiseases = [Disease, Disease with { ValidTo = new LocalDate(2025, 2, 28) }] };
        var release = Release.Decide(Answer(lastDay, record), new ConsentAnswers(false, false, false, false, Now) { SpecificDiseases = yes }, Now);
        Assert.Equal(given ? [Disease] : [], release.SpecificDiseases);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_record_that_is_held_back_opens_nothing_medical(bool isSuspended, bool isOpen)
    {
        var release = Release.Decide(Answer(2026, Record with { IsViewingSuspended = isSuspended }), All, Now);
        Assert.Equal((isOpen, isOpen), (release.Surgery is not null, release.Checkups is not null));
    }

    [Fact]
    public void Neither_stands_in_the_basic_result()
    {
        var release = Release.Decide(Answer(2026), new ConsentAnswers(true, true, true, true, Now), Now);
        Assert.Equal((null, null), (release.Basic!.HighCostLimit, release.Basic.MedicalAid));
        Assert.Equal(Record with { HighCostLimit = null, MedicalAid = null }, release.Basic);
    }

    [Fact]
    public void In_grace_the_limit_is_given_and_neither_aid_nor_form()
    {
        var release = Release.Decide(Answer(2025), All, Now);
        Assert.Equal((Limit, null, null), (release.HighCostLimit, release.MedicalAid, release.PrescriptionForm));
    }

    [Fact]
    public void A_lost_qualification_gives_none_of_it()
    {
        var release = Release.Decide(Answer(2026, Record with { DisqualificationDate = new LocalDate(2025, 3, 1) }), All, Now);
        Assert.Equal((null, null, null), (release.HighCostLimit, release.MedicalAid, release.PrescriptionForm));
    }

    [Theory]
    [InlineData(PrescriptionForm.Electronic)]
    [InlineData(PrescriptionForm.Paper)]
    [InlineData(null)]
    public void The_form_is_as_chosen(PrescriptionForm? form) =>
        Assert.Equal(form, Release.Decide(Answer(2026), All with { PrescriptionForm = form }, Now).PrescriptionForm);

    [Theory]
    [InlineData("Electronic", 1)]
    [InlineData("Paper", 2)]
    public void The_form_has_the_code_of_table_017(string form, int code) => Assert.Equal(code, (int)Enum.Parse<PrescriptionForm>(form));

    [Fact]
    public void Nothing_of_the_person_is_printed() => Assert.Equal(("HighCostLimit", "MedicalAid"), (Limit.ToString(), Aid.ToString()));

    private static ConsentAnswers All => new(true, true, true, true, Now) { HighCostLimit = true, MedicalAid = true, PrescriptionForm = PrescriptionForm.Electronic };

    private static InsuredRecord Record => new()
    {
        CertificateSubject = "HOLDER", InsuredCardClassification = "01", InsurerNumber = "01130012", InsuredIdentificationNumber = "12", Name = "架空　花子",
        NameKana = "ｶｸｳ ﾊﾅｺ", Sex1 = "2", Birthdate = new LocalDate(1980, 2, 17), QualificationDate = new LocalDate(2020, 4, 1), InsurerName = "架空健康保険組合",
        HighCostLimit = Limit, MedicalAid = Aid,
    };

    private EligibilityAnswer Answer(int lastDay, InsuredRecord? record = null)
    {
        var certificate = _holder.Issue("2021-02-17T15:00:00Z", $"{lastDay}-02-17T14:59:59Z");
        var rules = new CertificateRules([_holder.Anchor], RevocationList.None(), StandingRules.Default());
        var trusted = (CertificateOutcome.Trusted)TrustedHolder.Examine(_holder.Present(certificate), rules, Instant.FromUtc(2025, 3, 1, 0, 5));
        return EligibilityAnswer.Ask(trusted.Holder, new OneRecord(record ?? Record), new LocalDate(2025, 3, 1));
    }

    private sealed class OneRecord(InsuredRecord record) : IEligibilityRegister
    {
        public RegisterReply Find(string certificateSubject, LocalDate day) => new RegisterReply.Found(record);
    }
}
