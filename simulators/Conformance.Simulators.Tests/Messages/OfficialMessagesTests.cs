using System.Text;
using Conformance.Simulators.Tests.Authority;
using NodaTime;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Messages as records: by the same layouts as everything else.</summary>
public sealed class OfficialMessagesTests
{
    private static readonly Dictionary<string, Func<byte[], byte[]>> Kinds = new()
    {
        ["OQSsiquc01req"] = Again(OfficialMessages.NumberInquiry),
        ["OQSsiquc01res"] = Again(OfficialMessages.SingleResult),
        ["OQSmuquc01req"] = Again(OfficialMessages.BulkInquiry),
        ["OQSmuquc01res"] = Again(OfficialMessages.Reception("OQSmuquc01res")),
        ["OQSmuquc02req"] = Again(OfficialMessages.Download("OQSmuquc02req")),
        ["OQSmuquc02res"] = Again(OfficialMessages.BulkResult),
        ["OQSsiimm01req"] = Again(OfficialMessages.ReferenceNumber),
        ["OQSsiimm01res"] = Again(OfficialMessages.ReferenceNumberResult),
        ["OQSmuimm01req"] = Again(OfficialMessages.BulkReferenceNumber),
        ["OQSmuimm01res"] = Again(OfficialMessages.Reception("OQSmuimm01res")),
        ["OQSmuimm02req"] = Again(OfficialMessages.Download("OQSmuimm02req")),
        ["OQSmuimm02res"] = Again(OfficialMessages.BulkReferenceNumberResult),
        ["OQSmuhvq01req"] = Again(OfficialMessages.HomeVisits),
        ["OQSmuhvq01res"] = Again(OfficialMessages.Reception("OQSmuhvq01res")),
        ["OQSmuhvq02req"] = Again(OfficialMessages.Download("OQSmuhvq02req")),
        ["OQSmuhvq02res"] = Again(OfficialMessages.HomeVisitsResult),
        ["OQSmuonq01req"] = Again(OfficialMessages.OnlineCare),
        ["OQSmuonq01res"] = Again(OfficialMessages.Reception("OQSmuonq01res")),
        ["OQSmuonq02req"] = Again(OfficialMessages.Download("OQSmuonq02req")),
        ["OQSmuonq02res"] = Again(OfficialMessages.OnlineCareResult),
        ["OQSmutic01req"] = Again(OfficialMessages.Assistance),
        ["OQSmutic01res"] = Again(OfficialMessages.Reception("OQSmutic01res")),
        ["OQSmutic02req"] = Again(OfficialMessages.Download("OQSmutic02req")),
        ["OQSmutic02res"] = Again(OfficialMessages.AssistanceResult),
        ["YZKsiquc01req"] = Again(OfficialMessages.Medicines),
        ["YZKsiquc01res"] = Again(OfficialMessages.MedicinesResult),
        ["TKKsiquc01req"] = Again(OfficialMessages.Checkups),
        ["TKKsiquc01res"] = Again(OfficialMessages.CheckupsResult),
    };

    public static TheoryData<string> Prefixes => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_golden_message_is_the_same_bytes_after_being_a_record(string prefix)
    {
        var bytes = Golden(prefix);
        Assert.Equal(bytes, Kinds[prefix](bytes));
    }

    [Fact]
    public void Every_kind_whose_elements_are_known_has_its_records() =>
        Assert.Equal(MessageBook.Read().Layouts.Where(layout => layout.Confidence != Confidence.Open).Select(layout => layout.Prefix).Order(), Kinds.Keys.Order());

    [Fact]
    public void A_record_says_what_the_message_says()
    {
        var message = Bound(OfficialMessages.NumberInquiry, Golden("OQSsiquc01req"));
        Assert.Equal(new LocalDate(2025, 3, 3), message.Header.QualificationConfirmationDate);
        Assert.Equal(("06990017", "１２３４", "５６７", "00", new LocalDate(1980, 2, 17)), Keys(message.Body.QualificationConfirmSearchInfo));
        Assert.Equal("RequestHeader, NumberInquiryBody", message.ToString());
        Assert.Equal("NumberSearch", message.Body.QualificationConfirmSearchInfo.ToString());
    }

    [Fact]
    public void Elements_in_another_order_and_unknown_ones_are_kept_and_written_behind_the_known()
    {
        var message = Bound(OfficialMessages.Download("OQSmuquc02req"),
            "<XmlMsg><MessageBody><Odd><Inner>1</Inner></Odd><ReceptionNumber>7</ReceptionNumber></MessageBody><MessageHeader><Other>x</Other><MedicalInstitutionCode>1319999998</MedicalInstitutionCode></MessageHeader></XmlMsg>"u8);
        Assert.Equal("7", message.Body.ReceptionNumber);
        Assert.Equal("Odd", Assert.Single(message.Body.Unknown).Name);
        var written = Encoding.UTF8.GetString(OfficialMessages.Download("OQSmuquc02req").Write(message.Header, message.Body, message.Encoding));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg>
              <MessageHeader>
                <MedicalInstitutionCode>1319999998</MedicalInstitutionCode>
                <Other>x</Other>
              </MessageHeader>
              <MessageBody>
                <ReceptionNumber>7</ReceptionNumber>
                <Odd>
                  <Inner>1</Inner>
                </Odd>
              </MessageBody>
            </XmlMsg>

            """.ReplaceLineEndings("\n"),
            written);
    }

    [Fact]
    public void What_nobody_can_go_by_is_told_with_its_place()
    {
        // The layout has this element from one source alone, so that no rule refuses it; as a day it cannot be held.
        var binding = OfficialMessages.NumberInquiry.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Golden("OQSsiquc01req")).Replace("<QualificationConfirmationDate>20250303", "<QualificationConfirmationDate>yesterday", StringComparison.Ordinal)));
        var error = Assert.Single(Assert.IsType<MessageBinding<RequestHeader, NumberInquiryBody>.Deviating>(binding).Errors);
        Assert.Equal(("form", "XmlMsg/MessageHeader/QualificationConfirmationDate", 4), (error.Rule, error.Path, error.Line));
        Assert.DoesNotContain("yesterday", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_message_are_unreadable() =>
        Assert.Equal(1, Assert.IsType<MessageBinding<RequestHeader, NumberInquiryBody>.Unreadable>(OfficialMessages.NumberInquiry.Read("<XmlMsg"u8)).Why.Line);

    [Fact]
    public void A_record_cannot_say_what_its_kind_of_message_has_no_element_for()
    {
        var qualification = new Qualification { InsuredCardClassification = "01", Name = "架空　太郎", Sex1 = "1", Birthdate = new(1980, 2, 17), InsurerName = "架空健康保険組合", OperationInfoConsFlg = "1" };
        var body = new BulkResultBody { BulkConfirmUnit = [new() { ProcessingResultStatus = "1", ResultOfQualificationConfirmation = qualification }] };
        var mistake = Assert.Throws<InvalidOperationException>(() => OfficialMessages.BulkResult.Write(new() { SegmentOfResult = "1" }, body, MessageEncoding.Utf8));
        Assert.Equal("ResultOfQualificationConfirmation has no element for Qualification.OperationInfoConsFlg in this kind of message", mistake.Message);
    }

    private static (string?, string?, string?, string?, LocalDate?) Keys(NumberSearch search) =>
        (search.InsurerNumber, search.InsuredCardSymbol, search.InsuredIdentificationNumber, search.InsuredBranchNumber, search.Birthdate);

    private static byte[] Golden(string prefix) => File.ReadAllBytes(Path.Combine(FixtureFolders.Messages, prefix + ".xml"));

    private static Func<byte[], byte[]> Again<THeader, TBody>(MessageKind<THeader, TBody> kind)
        where THeader : MessageGroup
        where TBody : MessageGroup => bytes => Bound(kind, bytes) is var message ? kind.Write(message.Header, message.Body, message.Encoding) : [];

    private static OfficialMessage<THeader, TBody> Bound<THeader, TBody>(MessageKind<THeader, TBody> kind, ReadOnlySpan<byte> bytes)
        where THeader : MessageGroup
        where TBody : MessageGroup => Assert.IsType<MessageBinding<THeader, TBody>.Bound>(kind.Read(bytes)).Message;
}
