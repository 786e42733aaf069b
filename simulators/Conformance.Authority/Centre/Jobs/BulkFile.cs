using System.Globalization;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// One kind of bulk request: an upload is answered with a reception number, and a download with what came of it, or with 処理中 as long as the
/// job is not ready (facts/eligibility.md 1.7).
/// </summary>
/// <param name="family">The prefix without its number, for instance OQSmuquc.</param>
/// <param name="request">The upload.</param>
/// <param name="result">The answer to a download.</param>
/// <param name="nothing">The body of a result that has none to give.</param>
/// <param name="work">Does the job, for an institution and a day.</param>
/// <param name="mayBeZip">Whether its results may come as a ZIP.</param>
internal sealed class BulkFile<TRequest, TResult>(
    string family,
    MessageKind<RequestHeader, TRequest> request,
    MessageKind<BulkResultHeader, TResult> result,
    TResult nothing,
    Func<CentreOffice, string, LocalDate, TRequest, BulkBrought> work,
    bool mayBeZip = false)
    where TRequest : MessageGroup
    where TResult : MessageGroup
{
    private readonly MessageKind<ReceptionHeader, ReceptionBody> _reception = OfficialMessages.Reception(family + "01res");
    private readonly MessageKind<DownloadHeader, ReceptionBody> _download = OfficialMessages.Download(family + "02req");

    /// <summary>Takes a request in.</summary>
    public FileReply Upload(CentreOffice office, ReadOnlySpan<byte> bytes)
    {
        var binding = request.Read(bytes);
        if (binding is not MessageBinding<RequestHeader, TRequest>.Bound { Message: { Header: var header, Body: var body } })
        {
            var refused = RefusedRequest.Of(binding);
            return Received(office, Reception(office, refused.MedicalInstitutionCode, refused.FileIdentifier, day: null, refused.Error), number: null, "malformed");
        }

        var institution = header.MedicalInstitutionCode.Trim();
        var day = header.QualificationConfirmationDate ?? Desk.Today(office.Now);
        var job = new BulkJob(family, institution, office.Now + office.BulkDelay, new(() => work(office, institution, day, body)));
        var number = office.Jobs.Add(job, Desk.Today(office.Now));
        return Received(office, Reception(office, institution, header.ArbitraryFileIdentifier?.Trim(), day, error: null), number, "received");
    }

    /// <summary>Gives what a job brought.</summary>
    public FileReply Download(CentreOffice office, ReadOnlySpan<byte> bytes)
    {
        var binding = _download.Read(bytes);
        if (binding is not MessageBinding<DownloadHeader, ReceptionBody>.Bound { Message: { Header: var header, Body: { ReceptionNumber: { } asked } } })
        {
            var refused = RefusedRequest.Of(binding);
            return Fetched(office, Header(office, refused.MedicalInstitutionCode, refused.FileIdentifier, refused.Error), nothing, "malformed");
        }

        var (institution, number) = (header.MedicalInstitutionCode.Trim(), asked.Trim());
        var identifier = header.ArbitraryFileIdentifier?.Trim();
        if (!office.Jobs.TryFind(number, family, institution, out var job))
        {
            return Fetched(office, Header(office, institution, identifier, CentreMessages.UnknownReceptionNumber()), nothing, "unknown-number");
        }

        var answer = Header(office, institution, identifier, error: null) with { ReceptionNumber = number };
        return office.Now < job.ReadyAt
            ? Fetched(office, answer with { SegmentOfResult = "2" }, nothing, "under-way")
            : Packed(office, Fetched(office, Counted(answer, job.Brought.Value), (TResult)job.Brought.Value.Body, "fetched"));
    }

    private FileReply Packed(CentreOffice office, FileReply reply) => mayBeZip && office.Choices.ConsentedResults == ResultPackaging.Zip
        ? reply with { Body = ResultZip.Of(family + "02res.xml", reply.Body, Desk.LocalTime(office.Now)), Extension = "zip" }
        : reply;

    private static BulkResultHeader Counted(BulkResultHeader header, BulkBrought brought) => header with
    {
        NumberOfProcessingResult = Number(brought.Count),
        NumberOfNormalProcessing = Number(brought.Count - brought.Errors),
        NumberOfError = Number(brought.Errors),
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static ReceptionHeader Reception(CentreOffice office, string? institution, string? identifier, LocalDate? day, CentreMessage? error) =>
        Filled(new ReceptionHeader { SegmentOfResult = "" }, office.Header(institution, day, byCard: false, error), identifier);

    private static BulkResultHeader Header(CentreOffice office, string? institution, string? identifier, CentreMessage? error) =>
        (BulkResultHeader)Filled(new BulkResultHeader { SegmentOfResult = "" }, office.Header(institution, day: null, byCard: false, error), identifier);

    private static ReceptionHeader Filled(ReceptionHeader header, ResultHeader head, string? identifier) => header with
    {
        ProcessExecutionTime = head.ProcessExecutionTime,
        QualificationConfirmationDate = head.QualificationConfirmationDate,
        MedicalInstitutionCode = head.MedicalInstitutionCode,
        ArbitraryFileIdentifier = identifier,
        SegmentOfResult = head.SegmentOfResult,
        ErrorCode = head.ErrorCode,
        ErrorMessage = head.ErrorMessage,
        CharacterCodeIdentifier = head.CharacterCodeIdentifier,
    };

    // Where the number stands is in no source: in the body, as the request for a download has it.
    private FileReply Received(CentreOffice office, ReceptionHeader header, string? number, string outcome) =>
        new(office.Write(_reception, header, new() { ReceptionNumber = number }), "xml", new(CentreExchangeKind.Message, outcome));

    private FileReply Fetched(CentreOffice office, BulkResultHeader header, TResult body, string outcome) =>
        new(office.Write(result, header, body), "xml", new(CentreExchangeKind.Message, outcome));
}
