"""The description of ``/api`` in OpenAPI 3.1, made of what its routes declare."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec

from sonograft import __version__, jsontext
from sonograft.frontends.web.endpoint import Endpoint, Raw
from sonograft.models import Failure

_REF = "#/components/schemas/{name}"
_AUDIO: dict[str, dict[str, str]] = {"audio/*": {}, "application/octet-stream": {}}


def describe(endpoints: list[Endpoint]) -> dict[str, Any]:
    """The document."""
    types = [Failure, *_types(endpoints)]
    schemas, components = msgspec.json.schema_components(types, ref_template=_REF)
    known = dict(zip(map(id, types), schemas, strict=True))
    paths: dict[str, Any] = {}
    for one in sorted(endpoints, key=lambda one: (one.path, one.method)):
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one, known)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sonograft",
            "version": __version__,
            "description": "Audio style transfer: the calls behind the page. docs/http.md tells the rest.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "http://127.0.0.1:7771"}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "From other machines only."}
            },
        },
        "security": [{}, {"bearer": []}],
    }


def _types(endpoints: list[Endpoint]) -> Iterator[Any]:
    for one in endpoints:
        if _is_json(one.answer):
            yield one.answer
        if one.body not in (Raw, type(None)):
            yield _body_type(one.body)


def _is_json(answer: Any) -> bool:
    return answer is not type(None) and not hasattr(answer, "media_types")


def _body_type(body: Any) -> Any:
    """Of ``X | None`` the ``X``."""
    parts = [part for part in get_args(body) if part is not type(None)]
    return parts[0] if type(None) in get_args(body) else body


def _operation(one: Endpoint, known: dict[int, Any]) -> dict[str, Any]:
    words = [part[1:-1] for part in one.path.split("/") if part.startswith("{")]
    parameters = [{"name": word, "in": "path", "required": True, "schema": {"type": "string"}} for word in words]
    parameters += _query(one.query)
    if one.method != "GET":
        header = {"type": "string", "const": "1"}
        parameters.append({"name": "X-Sonograft", "in": "header", "required": True, "schema": header})
    told: dict[str, Any] = {"summary": one.summary, "responses": _answers(one, known)}
    if parameters:
        told["parameters"] = parameters
    if one.body is Raw:
        told["requestBody"] = {"required": True, "content": dict(_AUDIO)}
    elif one.body is not type(None):
        schema = known[id(_body_type(one.body))]
        required = type(None) not in get_args(one.body)
        told["requestBody"] = {"required": required, "content": {"application/json": {"schema": schema}}}
    return told


def _query(kind: Any) -> list[dict[str, Any]]:
    if kind is type(None):
        return []
    _, parts = msgspec.json.schema_components([kind], ref_template=_REF)
    shape = parts[kind.__name__]
    return [
        {"name": name, "in": "query", "required": name in shape.get("required", ()), "schema": _inlined(value, parts)}
        for name, value in shape["properties"].items()
    ]


def _inlined(schema: Any, parts: dict[str, Any]) -> Any:
    """``schema`` with what it refers to in its place."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return parts[schema["$ref"].rpartition("/")[2]]
        return {key: _inlined(value, parts) for key, value in schema.items()}
    return [_inlined(value, parts) for value in schema] if isinstance(schema, list) else schema


def _answers(one: Endpoint, known: dict[int, Any]) -> dict[str, Any]:
    failure = {
        "description": "What is wrong, and what to do.",
        "content": {"application/json": {"schema": known[id(Failure)]}},
    }
    if _is_json(one.answer):
        content: dict[str, Any] = {"application/json": {"schema": known[id(one.answer)]}}
    else:
        content = {kind: {} for kind in getattr(one.answer, "media_types", ())}
    good: dict[str, Any] = {"description": one.summary} | ({"content": content} if content else {})
    answers = {str(one.status): good, "default": failure}
    if getattr(one.answer, "may_be_partial", False):
        answers["206"] = {"description": "The part that was asked for.", "content": content}
        answers["416"] = failure
    return answers


def document() -> bytes:
    """The description of this server, as the file in the repository has it."""
    from sonograft.frontends.web import page

    return jsontext.encode(describe(page.endpoints()), indent=2) + b"\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(document())
