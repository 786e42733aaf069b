using System.Collections.Frozen;

namespace Conformance.Authority;

/// <summary>
/// The centre for whoever has files instead of HTTP, as the reception terminal has: a request's name and bytes in, answers' names and bytes
/// out. It decides what the centre decides over HTTP (POST /messages/…). May be used by several threads.
/// </summary>
public sealed class CentreFileService
{
    private readonly CentreOffice _office;
    private readonly ICentreObserver _observer;

    internal CentreFileService(CentreOffice office, ICentreObserver observer) => (_office, _observer) = (office, observer);

    /// <summary>A centre of its own, without HTTP.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="register">The insured persons.</param>
    /// <param name="authority">Whose certificates it trusts; belongs to the caller.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Gives numbers that nobody should guess.</param>
    /// <param name="observer">Told of every request.</param>
    public static CentreFileService Open(
        CentreSettings settings, InsuredRegister register, TestCertificateAuthority authority, TimeProvider time, Random random, ICentreObserver observer) =>
        new(new(settings, register, authority, time, random), observer);

    /// <summary>Consents given at home and for online care; a change counts from the next request on.</summary>
    public RemoteConsentBook RemoteConsents => _office.RemoteConsents;

    /// <summary>Prefixes of the requests that it answers, for instance OQSsiquc01req.</summary>
    public static IReadOnlyCollection<string> Prefixes => FileKinds.All.Keys;

    /// <summary>Whether it answers requests of this prefix, in whatever case.</summary>
    public static bool Answers(string prefix) => FileKinds.All.ContainsKey(prefix);

    /// <summary>
    /// Answers one request. A request that cannot be read is answered too, with an abnormal end that names element and line. None are given
    /// where the prefix is none of <see cref="Prefixes"/>, and where a disturbance loses the answer; two where one doubles it.
    /// </summary>
    /// <param name="name">The request's name in the folder req.</param>
    /// <param name="request">The whole file.</param>
    public IReadOnlyList<FileAnswer> Answer(MessageFileName name, ReadOnlyMemory<byte> request)
    {
        if (name.Result() is not { } usual || Reply(name.Prefix, request.Span) is not { } reply)
        {
            return [];
        }

        var strike = Strike(name.Prefix, request.Span);
        var answer = new FileAnswer(usual with { Extension = reply.Extension }, strike.Spoil(reply.Body)) { Delay = strike.Delay };
        return [.. Enumerable.Repeat(answer, strike.Copies)];
    }

    internal Strike Strike(string prefix, ReadOnlySpan<byte> request) =>
        _office.Disturber.IsQuiet ? Authority.Strike.None : _office.Disturber.Next(RequestFacts.OfMessage(prefix, request), _office.TrueTime);

    internal FileReply? Reply(string prefix, ReadOnlySpan<byte> request)
    {
        if (!FileKinds.All.TryGetValue(prefix, out var answer))
        {
            return null;
        }

        var reply = answer(_office, request);
        _observer.Answered(reply.Exchange);
        return reply;
    }
}
