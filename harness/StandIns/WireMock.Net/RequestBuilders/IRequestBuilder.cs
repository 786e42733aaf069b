using WireMock.Matchers;
using WireMock.Matchers.Request;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.RequestBuilders;

/// <summary>The conditions of a request, all of which must hold. The package spreads these members over a pyramid of interfaces.</summary>
public interface IRequestBuilder : IRequestMatcher
{
    IRequestBuilder UsingAnyMethod();

    IRequestBuilder UsingGet(MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder UsingPost(MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder UsingMethod(MatchBehaviour matchBehaviour, MatchOperator matchOperator, params string[] methods);

    IRequestBuilder UsingMethod(params string[] methods);

    IRequestBuilder WithPath(params IStringMatcher[] matchers);

    IRequestBuilder WithPath(MatchOperator matchOperator, params IStringMatcher[] matchers);

    /// <summary>Any of the paths, where * is any run of characters and ? is one character.</summary>
    IRequestBuilder WithPath(params string[] paths);

    IRequestBuilder WithPath(MatchOperator matchOperator, params string[] paths);

    IRequestBuilder WithPath(params Func<string, bool>[] funcs);

    IRequestBuilder WithHeader(string name, string pattern, MatchBehaviour matchBehaviour);

    IRequestBuilder WithHeader(string name, string pattern, bool ignoreCase = true, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder WithHeader(string name, string[] patterns, MatchBehaviour matchBehaviour, MatchOperator matchOperator = MatchOperator.Or);

    IRequestBuilder WithHeader(
        string name,
        string[] patterns,
        bool ignoreCase = true,
        MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch,
        MatchOperator matchOperator = MatchOperator.Or);

    IRequestBuilder WithHeader(string name, params IStringMatcher[] matchers);

    IRequestBuilder WithHeader(string name, bool ignoreCase, params IStringMatcher[] matchers);

    IRequestBuilder WithHeader(
        string name,
        bool ignoreCase,
        MatchBehaviour matchBehaviour,
        MatchOperator matchOperator = MatchOperator.Or,
        params IStringMatcher[] matchers);

    IRequestBuilder WithHeader(params Func<IDictionary<string, string[]>, bool>[] funcs);

    /// <summary>The parameter is present, whatever its value.</summary>
    IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder WithParam(string key, bool ignoreCase, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder WithParam(string key, params string[] values);

    IRequestBuilder WithParam(string key, bool ignoreCase, params string[] values);

    IRequestBuilder WithParam(string key, params IStringMatcher[] matchers);

    IRequestBuilder WithParam(string key, bool ignoreCase, params IStringMatcher[] matchers);

    /// <summary>Values and the parameter are both inverted when rejecting, as in the package: prefer a rejecting matcher.</summary>
    IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, params string[] values);

    IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, bool ignoreCase = false, params string[] values);

    IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, params IStringMatcher[] matchers);

    IRequestBuilder WithParam(string key, MatchBehaviour matchBehaviour, bool ignoreCase = false, params IStringMatcher[] matchers);

    IRequestBuilder WithParam(params Func<IDictionary<string, WireMockList<string>>, bool>[] funcs);

    IRequestBuilder WithBody(IMatcher matcher);

    IRequestBuilder WithBody(IMatcher[] matchers, MatchOperator matchOperator = MatchOperator.Or);

    /// <summary>The body as text, where * is any run of characters and ? is one character.</summary>
    IRequestBuilder WithBody(string body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder WithBody(byte[] body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    /// <summary>Not supported here: the package compares with its JSON library's objects.</summary>
    IRequestBuilder WithBody(object body, MatchBehaviour matchBehaviour = MatchBehaviour.AcceptOnMatch);

    IRequestBuilder WithBody(Func<string?, bool> func);

    IRequestBuilder WithBody(Func<byte[]?, bool> func);

    IRequestBuilder WithBody(Func<IBodyData?, bool> func);

    /// <summary>Not supported here: the package passes its JSON library's objects.</summary>
    IRequestBuilder WithBody(Func<object?, bool> func);

    /// <summary>Not supported here: nothing of ours sends forms.</summary>
    IRequestBuilder WithBody(Func<IDictionary<string, string>?, bool> func);
}
