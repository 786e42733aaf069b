using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using WireMock.Logging;

namespace WireMock.Server;

/// <summary>Answers one request: reads it, finds the mapping, logs, writes. By what Kestrel offers itself: a context around it is made anew for each request.</summary>
internal sealed class RequestHandler(MappingTable mappings, ScenarioTable scenarios, RequestLog log) : IHttpApplication<IFeatureCollection>
{
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        // When the server stops, it breaks off every connection.
        var lifetime = context.GetRequiredFeature<IHttpRequestLifetimeFeature>();
        var ending = lifetime.RequestAborted;
        try
        {
            var request = await RequestReader.ReadAsync(context.GetRequiredFeature<IHttpRequestFeature>(), ending);
            var found = mappings.Find(request, scenarios);
            if (found?.Mapping.Turn is { } turn)
            {
                scenarios.Advance(turn);
            }

            var response = await RespondAsync(found?.Mapping, request, ending);
            if (log.KeepsAny)
            {
                log.Add(new LogEntry
                {
                    RequestMessage = request,
                    ResponseMessage = response,
                    MappingGuid = found?.Mapping.Guid,
                    MappingTitle = found?.Mapping.Title,
                    RequestMatchResult = found?.Result,
                });
            }

            await ResponseWriter.WriteAsync(response, context, ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The client left or the server stops: nobody waits for the rest.
            lifetime.Abort();
        }
    }

    private async ValueTask<IResponseMessage> RespondAsync(Mapping? mapping, IRequestMessage request, CancellationToken ending)
    {
        if (mapping is null)
        {
            return ResponseWriter.Status(404, "No matching mapping found");
        }

        try
        {
            return await mapping.Provider.ProvideAsync(request, ending);
        }
        catch (Exception thrown) when (!ending.IsCancellationRequested)
        {
            // A callback is the caller's code: what it throws becomes the answer, as in the package.
            return ResponseWriter.Status(500, thrown.Message);
        }
    }
}
