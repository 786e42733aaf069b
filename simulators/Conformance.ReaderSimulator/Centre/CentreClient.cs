using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Conformance.ReaderSimulator;

/// <summary>The centre over HTTP. The real wire is not public; this one is the bench's own: JSON, and XmlMsg for results.</summary>
/// <param name="http">Has the centre's base address, which ends in a slash, and its time-out; owned by the caller.</param>
public sealed class CentreClient(HttpClient http) : IEligibilityCentre
{
    /// <inheritdoc/>
    public async Task<ChallengeAnswer> ChallengeAsync(CancellationToken cancellation)
    {
        var (response, fault) = await PostAsync("challenges", null, cancellation).ConfigureAwait(false);
        return response is null ? new ChallengeAnswer.Unavailable(fault!)
            : response.Status != HttpStatusCode.Created ? new ChallengeAnswer.Unavailable(response.Unexpected())
            : response.Json<ChallengeReply>()?.Challenge is { Length: > 0 } challenge ? new ChallengeAnswer.Given(challenge)
            : new ChallengeAnswer.Unavailable(response.Malformed());
    }

    /// <inheritdoc/>
    public Task<HolderAnswer> HolderAsync(HolderRequest request, CancellationToken cancellation) => PresentAsync("holders", request, cancellation);

    /// <inheritdoc/>
    public Task<HolderAnswer> RegisterAsync(HolderRequest request, CancellationToken cancellation) => PresentAsync("registrations", request, cancellation);

    /// <inheritdoc/>
    public async Task<InquiryAnswer> InquireAsync(InquiryRequest request, CancellationToken cancellation)
    {
        var consents = request.Consents;
        var body = new InquiryBody(
            request.Ticket,
            request.MedicalInstitutionCode,
            request.ConsentedAt.ToString("uuuu-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
            WordOf(request.Questions.Form),
            request.IsEmergency ? "emergency" : WordOf(request.From),
            new(consents.Surgery, consents.Diagnosis, consents.Medicines, consents.Checkups, consents.HighCostLimit, request.Questions.MedicalAid, consents.SpecificDiseases));
        var (response, fault) = await PostAsync("inquiries/card", JsonContent.Create(body), cancellation).ConfigureAwait(false);
        return response?.Status switch
        {
            null => new InquiryAnswer.Unavailable(fault!),
            HttpStatusCode.OK => new InquiryAnswer.Answered(response.Body),
            HttpStatusCode.Forbidden when response.Json<RefusedReply>()?.ToAnswer() is { } refused => new InquiryAnswer.Refused(refused.Reason, refused.Message),
            HttpStatusCode.Forbidden => new InquiryAnswer.Unavailable(response.Malformed()),
            _ => new InquiryAnswer.Unavailable(response.Unexpected()),
        };
    }

    private static string WordOf(PrescriptionForm? form) => form switch
    {
        PrescriptionForm.Electronic => "electronic",
        PrescriptionForm.Paper => "paper",
        _ => "not-chosen",
    };

    private static string WordOf(Front front) => front switch
    {
        Front.VisitDevice or Front.OtherVisitDevice or Front.VisitPage => "home-visit",
        Front.OwnDevice => "online",
        _ => "outpatient",
    };

    private async Task<HolderAnswer> PresentAsync(string path, HolderRequest request, CancellationToken cancellation)
    {
        var body = new HolderBody(
            request.Challenge.ToArray(), request.Signature.ToArray(), request.Certificate.ToArray(), WordOf(request.Identity));
        var (response, fault) = await PostAsync(path, JsonContent.Create(body), cancellation).ConfigureAwait(false);
        return response?.Status switch
        {
            null => new HolderAnswer.Unavailable(fault!),
            HttpStatusCode.OK => response.Json<TrustedReply>()?.ToAnswer() ?? new HolderAnswer.Unavailable(response.Malformed()),
            HttpStatusCode.Accepted when response.Json<NoticeReply>() is { Code: { } code, Text: { } text } => new HolderAnswer.UnderWay(new(code, text)),
            HttpStatusCode.Accepted => new HolderAnswer.Unavailable(response.Malformed()),
            HttpStatusCode.Forbidden when response.Json<RefusedReply>()?.ToAnswer() is { } refused =>
                refused.Reason == "registration-under-way" ? new HolderAnswer.UnderWay(refused.Message) : refused,
            HttpStatusCode.Forbidden => new HolderAnswer.Unavailable(response.Malformed()),
            _ => new HolderAnswer.Unavailable(response.Unexpected()),
        };
    }

    private static string WordOf(IdentityMethod method) => method switch
    {
        IdentityMethod.Face => "face",
        IdentityMethod.Pin => "pin",
        IdentityMethod.IPhone => "iphone",
        IdentityMethod.Android => "android",
        _ => "sight",
    };

    private static bool IsReset(Exception? failure) =>
        failure is SocketException { SocketErrorCode: SocketError.ConnectionReset } || (failure is not null && IsReset(failure.InnerException));

    /// <summary>A response of whatever status, or the fault that kept it away.</summary>
    private async Task<(CentreResponse? Response, CentreFault? Fault)> PostAsync(
        string path, HttpContent? content, CancellationToken cancellation)
    {
        try
        {
            using (content)
            {
                using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content, cancellation).ConfigureAwait(false);
                var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
                return (new(path, response.StatusCode, body), null);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException && IsReset(failure))
        {
            return (null, new(CentreFaultKind.Reset, 0, $"POST {path}: the connection was reset"));
        }
        catch (HttpRequestException failure)
        {
            return (null, new(CentreFaultKind.Unreachable, 0, $"POST {path}: no connection ({failure.HttpRequestError})"));
        }
        catch (IOException)
        {
            return (null, new(CentreFaultKind.Unreachable, 0, $"POST {path}: the connection broke"));
        }
        catch (OperationCanceledException)
        {
            return (null, new(CentreFaultKind.GivenUp, 0, $"POST {path}: no answer in time, or nobody waits for it any more"));
        }
    }
}
