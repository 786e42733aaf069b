using WireMock.Matchers;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.RequestBuilders;

public partial class Request
{
    public IRequestBuilder WithBody(IMatcher matcher) => WithBody([matcher]);

    public IRequestBuilder WithBody(IMatcher[] matchers, MatchOperator matchOperator = MatchOperator.Or) =>
        Add(request => MatchScores.ToScore([.. matchers.Select(matcher => Score(request.BodyData, matcher))], matchOperator));

    public IRequestBuilder WithBody(string body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        WithBody(new WildcardMatcher(matchBehaviour, body));

    public IRequestBuilder WithBody(byte[] body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        Add(request => request.BodyAsBytes is { } bytes
            ? MatchScores.Convert(matchBehaviour, MatchScores.ToScore(bytes.AsSpan().SequenceEqual(body)))
            : MatchScores.Mismatch);

    public IRequestBuilder WithBody(object body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch) =>
        throw new NotSupportedException("the stand-in compares bodies as text or bytes: use a string, a byte array or a matcher");

    public IRequestBuilder WithBody(Func<string?, bool> func) => Add(request => MatchScores.ToScore(func(request.Body)));

    public IRequestBuilder WithBody(Func<byte[]?, bool> func) => Add(request => MatchScores.ToScore(func(request.BodyAsBytes)));

    public IRequestBuilder WithBody(Func<IBodyData?, bool> func) => Add(request => MatchScores.ToScore(func(request.BodyData)));

    public IRequestBuilder WithBody(Func<object?, bool> func) =>
        throw new NotSupportedException("the stand-in has no JSON objects: type the parameter as string?, byte[]? or IBodyData?");

    public IRequestBuilder WithBody(Func<IDictionary<string, string>?, bool> func) =>
        throw new NotSupportedException("the stand-in does not read forms: type the parameter as string?, byte[]? or IBodyData?");

    /// <summary>A body that is no text fits no text matcher, not even a rejecting one.</summary>
    private static double Score(IBodyData? body, IMatcher matcher) => matcher switch
    {
        IStringMatcher text when body?.DetectedBodyType is BodyType.String or BodyType.Json => text.IsMatch(body.BodyAsString).Score,
        IStringMatcher => MatchScores.Mismatch,
        _ => throw new NotSupportedException($"the stand-in matches bodies by string matchers, not by {matcher.Name}"),
    };
}
