using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class NumberThensTests
{
    private static readonly Observed ByCard = HandedOver(("ReferenceClassification", "1"), ("Name", "架空　太郎"), ("QualificationValidity", "1"));
    private static readonly Observed Refused = new CentreAnswered("holder", "refused", "card-barred", null, new("R12", "使えません"));
    private static readonly ScreenShown Told = new(Shown("refused").Screen with { Message = new("R12", "使えません") });

    [Theory]
    [InlineData("3", "", Verdict.Passed)]
    [InlineData("2", "", Verdict.Failed)]
    [InlineData("3", "Name", Verdict.Failed)]
    [InlineData("3", "InsurerName", Verdict.Failed)]
    [InlineData("3", "Address", Verdict.Failed)]
    [InlineData("3", "DisqualificationDate", Verdict.Failed)]
    public void The_answer_is_the_code_and_nothing_of_anybody(string validity, string element, Verdict verdict) =>
        Newer(Placed, ByCard, ActedElsewhere.AsksByNumber, Answer(("QualificationValidity", validity), (element, "x"))).MustBe(verdict);

    [Theory]
    [InlineData("５６７", Verdict.Passed)]
    [InlineData("５６７|８８７７", Verdict.Failed)]
    public void Keys_are_echoed_and_a_second_value_is_somebodys(string number, Verdict verdict) =>
        Newer(Placed, ByCard, ActedElsewhere.AsksByNumber, Answer(("QualificationValidity", "3"), ("InsuredIdentificationNumber", number))).MustBe(verdict);

    [Fact]
    public void Each_outcome_has_a_check_of_its_own()
    {
        Of(judge => new NumberThens(judge).Nobody("4"), Placed, ByCard, ActedElsewhere.AsksByNumber, Answer(("QualificationValidity", "4"))).MustBe(Verdict.Passed);
        Of(judge => new NumberThens(judge).Several("5"), Placed, ByCard, ActedElsewhere.AsksByNumber, Answer(("QualificationValidity", "4"))).MustBe(Verdict.Failed, Owner.Centre);
    }

    [Fact]
    public void Without_an_inquiry_or_without_anybody_received_nothing_is_decided()
    {
        Newer(Placed, ByCard).MustBe(Verdict.NotTestable);
        Newer(ActedElsewhere.AsksByNumber, Answer(("QualificationValidity", "3"))).MustBe(Verdict.NotTestable);
        Newer(Placed, ByCard, ActedElsewhere.AsksByNumber).MustBe(Verdict.Failed);
        Newer(Placed, ByCard, new ActNotDone("ask-by-number", "nobody can")).MustBe(Verdict.NotTestable);
    }

    [Theory]
    [InlineData("架空　太郎", "", Verdict.Passed)]
    [InlineData("架空　太郎", "Address", Verdict.Failed)]
    [InlineData("架空　太郎", "PostNumber", Verdict.Failed)]
    [InlineData("架空　花子", "", Verdict.Failed)]
    public void A_marked_record_is_named_without_its_address(string name, string element, Verdict verdict)
    {
        Observed[] happened = [Placed, ByCard, ActedElsewhere.AsksByNumber, Answer(("Name", name), (element, "x"))];
        Of(judge => new NumberThens(judge).WithheldAddress("架空　太郎"), [RegisteredPerson.AddressWithheld, .. happened]).MustBe(verdict);
        Of(judge => new NumberThens(judge).BarredAddress("架空　太郎"), [RegisteredPerson.CardBarred, .. happened]).MustBe(verdict);
        Of(judge => new NumberThens(judge).BarredAddress("架空　太郎"), [RegisteredPerson.AddressWithheld, .. happened]).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void The_card_of_a_record_that_is_not_disclosed_leads_on()
    {
        Usable(RegisteredPerson.AddressWithheld, Placed, ByCard).MustBe(Verdict.Passed);
        Usable(RegisteredPerson.AddressWithheld, Placed, Told).MustBe(Verdict.Failed);
        Usable(RegisteredPerson.AddressWithheld, Placed, HandedOver(("Name", "架空　太郎"), ("QualificationValidity", "2"))).MustBe(Verdict.Failed);
        Usable(Placed, ByCard).MustBe(Verdict.NotTestable);
        Usable(RegisteredPerson.AddressWithheld).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void The_card_of_a_record_that_is_not_given_to_its_owner_is_refused_and_that_is_told()
    {
        Barred(RegisteredPerson.CardBarred, Placed, Refused, Told).MustBe(Verdict.Passed);
        Barred(RegisteredPerson.CardBarred, Placed, new CentreAnswered("holder", "valid", null, null, null), Shown("consent-all")).MustBe(Verdict.Failed, Owner.Centre);
        Barred(RegisteredPerson.CardBarred, Placed, Refused, Shown("refused")).MustBe(Verdict.Failed, Owner.Device);
        Barred(RegisteredPerson.CardBarred, Placed, Refused).MustBe(Verdict.Failed, Owner.Device);
        Barred(RegisteredPerson.CardBarred, Placed, Refused, Told, ByCard).MustBe(Verdict.Failed, Owner.Device);
        Barred(RegisteredPerson.CardBarred, Placed).MustBe(Verdict.NotTestable);
        Barred(Placed, Refused, Told).MustBe(Verdict.NotTestable);
    }

    private static ResultHandedOver Answer(params (string Element, string Value)[] fields) => HandedOver([("ReferenceClassification", "2"), .. fields.Where(field => field.Element.Length > 0)]);

    private static Finding Newer(params Observed[] happened) => Of(judge => new NumberThens(judge).Newer("3"), happened);

    private static Finding Usable(params Observed[] happened) => Of(judge => new NumberThens(judge).WithheldCardUsable("架空　太郎"), happened);

    private static Finding Barred(params Observed[] happened) => Of(judge => new NumberThens(judge).BarredCardRefused("card-barred"), happened);
}
