using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>OQSsiimm and OQSmuimm: registers 照会番号, one or many. Several people of the same numbers, or nobody, is an error.</summary>
internal static class ReferenceNumberFile
{
    private const int LongestMessage = 64 * 1024;

    public static BulkFile<BulkReferenceNumberBody, BulkReferenceNumberBody> Kind { get; } =
        new("OQSmuimm", OfficialMessages.BulkReferenceNumber, OfficialMessages.BulkReferenceNumberResult, new(), RegisterAll);

    public static FileReply Answer(CentreOffice office, ReadOnlySpan<byte> request)
    {
        var binding = OfficialMessages.ReferenceNumber.Read(request, LongestMessage);
        if (binding is not MessageBinding<RequestHeader, ReferenceNumberBody>.Bound { Message: { Header: var header, Body.ReferenceNumberRegistrationInfo: var wish } })
        {
            var refused = RefusedRequest.Of(binding);
            return Reply(office, office.Header(refused.MedicalInstitutionCode, day: null, byCard: false, refused.Error) with { ArbitraryFileIdentifier = refused.FileIdentifier }, wish: null, refused.Error, "malformed");
        }

        var institution = header.MedicalInstitutionCode.Trim();
        var error = Register(office, institution, wish);
        var answer = office.Header(institution, header.QualificationConfirmationDate, byCard: false, error: null) with { ArbitraryFileIdentifier = header.ArbitraryFileIdentifier?.Trim() };
        return Reply(office, answer, Echo(wish), error, error is null ? "registered" : "not-registered");
    }

    private static BulkBrought RegisterAll(CentreOffice office, string institution, LocalDate day, BulkReferenceNumberBody body)
    {
        var errors = 0;
        var came = new List<ReferenceNumberRegistration>();
        foreach (var wish in body.ReferenceNumberRegistrationInfo)
        {
            var error = Register(office, institution, wish);
            errors += error is null ? 0 : 1;
            came.Add(Echo(wish) with { ProcessingResultStatus = error is null ? "1" : "2", ProcessingResultCode = error?.Code, ProcessingResultMessage = error?.Text });
        }

        return new(new BulkReferenceNumberBody { ReferenceNumberRegistrationInfo = came }, came.Count, errors);
    }

    /// <summary>Null when it is registered.</summary>
    private static CentreMessage? Register(CentreOffice office, string institution, ReferenceNumberRegistration wish)
    {
        var found = office.Register.Search(InsuranceNumbers.Of(wish), Desk.Today(office.Now));
        if (found is [{ CertificateSubject: var subject }])
        {
            office.ReferenceNumbers.Register(institution, subject, wish.ReferenceNumber!.Trim());
            return null;
        }

        return found is null ? CentreMessages.Unavailable() : CentreMessages.NobodyOfTheNumbers(several: found.Count > 1);
    }

    private static ReferenceNumberRegistration Echo(ReferenceNumberRegistration wish) => new()
    {
        ReferenceNumber = wish.ReferenceNumber?.Trim(),
        InsurerNumber = wish.InsurerNumber?.Trim().PadLeft(8),
        InsuredCardSymbol = wish.InsuredCardSymbol?.Trim(),
        InsuredIdentificationNumber = wish.InsuredIdentificationNumber?.Trim(),
        InsuredBranchNumber = wish.InsuredBranchNumber?.Trim(),
    };

    private static FileReply Reply(CentreOffice office, ResultHeader header, ReferenceNumberRegistration? wish, CentreMessage? error, string outcome)
    {
        var body = new RegisteredBody
        {
            ProcessingResultStatus = error is null ? "1" : "2",
            ProcessingResultCode = error?.Code,
            ProcessingResultMessage = error?.Text,
            ReferenceNumberRegistrationInfo = wish,
        };
        return new(office.Write(OfficialMessages.ReferenceNumberResult, header, body), "xml", new(CentreExchangeKind.Message, outcome));
    }
}
