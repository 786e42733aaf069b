using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A centre that says what it is told to say, at once or when it is released.</summary>
internal sealed class FakeCentre : IEligibilityCentre
{
    public const string Result =
        """<?xml version="1.0" encoding="UTF-8"?><XmlMsg><MessageBody><ResultList><ResultOfQualificationConfirmation>"""
        + """<Name>架空　●郎</Name><NameKana>ｶｸｳ ﾀﾛｳ</NameKana></ResultOfQualificationConfirmation></ResultList></MessageBody></XmlMsg>""";

    public const string Failure =
        """<?xml version="1.0" encoding="UTF-8"?><XmlMsg><MessageHeader><ErrorCode>E77</ErrorCode><ErrorMessage>照会できません</ErrorMessage></MessageHeader><MessageBody/></XmlMsg>""";

    public static readonly CentreFault Down = new(CentreFaultKind.Unreachable, 0, "scripted");

    public ChallengeAnswer Challenge { get; set; } = new ChallengeAnswer.Given(new byte[32]);

    public HolderAnswer Holder { get; set; } = new HolderAnswer.Trusted("ticket-1", Standing.Valid, null);

    public HolderAnswer Registration { get; set; } = new HolderAnswer.Trusted("ticket-2", Standing.Valid, null);

    public InquiryAnswer Inquiry { get; set; } = new InquiryAnswer.Answered(Encoding.UTF8.GetBytes(Result));

    /// <summary>While set, no question is answered before it ends or is cancelled.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public List<HolderRequest> Holders { get; } = [];

    public List<HolderRequest> Registrations { get; } = [];

    public List<InquiryRequest> Inquiries { get; } = [];

    public async Task<ChallengeAnswer> ChallengeAsync(CancellationToken cancellation) =>
        await HeldAsync(cancellation) ? Challenge : new ChallengeAnswer.Unavailable(Down);

    public async Task<HolderAnswer> HolderAsync(HolderRequest request, CancellationToken cancellation)
    {
        Holders.Add(request);
        return await HeldAsync(cancellation) ? Holder : new HolderAnswer.Unavailable(Down);
    }

    public async Task<HolderAnswer> RegisterAsync(HolderRequest request, CancellationToken cancellation)
    {
        Registrations.Add(request);
        return await HeldAsync(cancellation) ? Registration : new HolderAnswer.Unavailable(Down);
    }

    public async Task<InquiryAnswer> InquireAsync(InquiryRequest request, CancellationToken cancellation)
    {
        Inquiries.Add(request);
        return await HeldAsync(cancellation) ? Inquiry : new InquiryAnswer.Unavailable(Down);
    }

    private async Task<bool> HeldAsync(CancellationToken cancellation)
    {
        if (Hold is null)
        {
            return true;
        }

        try
        {
            await Hold.Task.WaitAsync(cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
